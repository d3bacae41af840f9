package dk.borgerraadgiver.report.outline;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.writing.ChapterWords;
import dk.borgerraadgiver.report.writing.ReportKind;
import dk.borgerraadgiver.report.writing.UsualChapters;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What advisors do with the chapters their reports begin with. The first change makes the
 * usual chapters the office's own.
 */
@Service
class OutlineDesk implements UsualChapters {

	private final OutlineStore store;

	private final DefaultChapters usual;

	OutlineDesk(OutlineStore store, DefaultChapters usual) {
		this.store = store;
		this.usual = usual;
	}

	/** Every chapter, in order. */
	@Transactional(readOnly = true)
	public List<OutlineChapter> all() {
		var own = this.store.all();
		return own.isEmpty() ? this.usual.all() : own;
	}

	@Override
	@Transactional(readOnly = true)
	public List<ChapterWords> of(ReportKind kind) {
		return all().stream().filter((chapter) -> chapter.kinds().contains(kind)).map(OutlineChapter::words).toList();
	}

	/**
	 * A chapter by its id.
	 * @throws NotFound when there is none
	 */
	@Transactional(readOnly = true)
	public OutlineChapter chapter(UUID id) {
		return all().stream()
			.filter((chapter) -> chapter.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("outline chapter " + id));
	}

	/** Adds a chapter at the end; the same form sent twice adds one. */
	@Transactional
	public void add(OutlineChapter chapter, Viewer viewer) {
		own(viewer);
		this.store.add(chapter);
	}

	/**
	 * Writes a chapter.
	 * @return {@code false} when somebody else wrote it since the form was opened
	 * @throws NotFound when it is gone
	 */
	@Transactional
	public boolean write(OutlineChapter chapter, Viewer viewer) {
		own(viewer);
		var known = this.store.find(chapter.id()).orElseThrow(() -> new NotFound("outline chapter " + chapter.id()));
		boolean same = known.words().equals(chapter.words()) && known.kinds().equals(chapter.kinds());
		return same || this.store.write(chapter);
	}

	/** Moves a chapter one place up or down. */
	@Transactional
	public void move(UUID id, boolean up, Viewer viewer) {
		own(viewer);
		var ids = this.store.all().stream().map(OutlineChapter::id).toList();
		int here = ids.indexOf(id);
		int there = up ? here - 1 : here + 1;
		if (here >= 0 && there >= 0 && there < ids.size()) {
			this.store.swap(id, ids.get(there));
		}
	}

	/** Takes a chapter away; reports that have it keep it. */
	@Transactional
	public void remove(UUID id, Viewer viewer) {
		own(viewer);
		this.store.remove(id);
	}

	/** Begins anew with the usual chapters. */
	@Transactional
	public void reset(Viewer viewer) {
		own(viewer);
		this.store.all().forEach((chapter) -> this.store.remove(chapter.id()));
	}

	private void own(Viewer viewer) {
		viewer.require(Role.ADVISOR);
		this.store.lock();
		if (this.store.all().isEmpty()) {
			this.usual.all().forEach(this.store::add);
		}
	}

}
