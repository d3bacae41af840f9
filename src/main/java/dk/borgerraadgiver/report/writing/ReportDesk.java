package dk.borgerraadgiver.report.writing;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an advisor does with a report that is being written.
 */
@Service
public class ReportDesk {

	private final Reports reports;

	private final DraftChapters chapters;

	private final UsualChapters usual;

	private final Clock clock;

	ReportDesk(Reports reports, DraftChapters chapters, UsualChapters usual, Clock clock) {
		this.reports = reports;
		this.chapters = chapters;
		this.usual = usual;
		this.clock = clock;
	}

	/**
	 * Begins a report with the office's chapters; the same form sent twice begins one.
	 */
	@Transactional
	public void begin(UUID id, ReportFacts facts, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		if (this.reports.existsById(id)) {
			return;
		}
		this.reports.save(new Report(id, facts, viewer.id(), this.clock.instant()));
		int place = 0;
		for (ChapterWords words : this.usual.of(facts.kind())) {
			this.chapters.save(new DraftChapter(UUID.randomUUID(), id, ++place,
					Comparing.fit(words, !facts.comparisons().isEmpty()), viewer.id(), this.clock.instant()));
		}
	}

	/**
	 * Shows a report with its chapters.
	 * @throws NotFound when there is none
	 */
	@Transactional(readOnly = true)
	public Workpiece look(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var report = report(id);
		return new Workpiece(id, report.facts(), report.state(), report.isOpenByLink(), report.version(),
				this.chapters.findByReportIdOrderByPosition(id).stream().map(Workpiece.Part::of).toList());
	}

	/**
	 * Changes what a report is about.
	 * @throws RuleBroken when it is frozen
	 * @return {@code false} when somebody else changed it since the form was opened
	 */
	@Transactional
	public boolean plan(UUID id, @Nullable Long version, ReportFacts facts, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var report = report(id);
		if (!Objects.equals(report.version(), version)) {
			return false;
		}
		report.plan(facts);
		return true;
	}

	/**
	 * Adds an empty chapter at the end.
	 * @param id made with the form, so that it sent twice adds one
	 */
	@Transactional
	public void add(UUID reportId, UUID id, String title, Viewer viewer) {
		draft(reportId, viewer);
		if (!this.chapters.existsById(id)) {
			int last = parts(reportId).stream().mapToInt(DraftChapter::position).max().orElse(0);
			this.chapters.save(new DraftChapter(id, reportId, last + 1, new ChapterWords(title, "", false, false),
					viewer.id(), this.clock.instant()));
		}
	}

	/** The form of a chapter. */
	@Transactional(readOnly = true)
	public ChapterForm chapter(UUID reportId, UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return ChapterForm.of(part(reportId, id));
	}

	/**
	 * Writes a chapter.
	 * @return the chapter's new version, or -1 when somebody else wrote it since the form
	 * was opened; then nothing is changed
	 * @throws RuleBroken when the report is frozen
	 */
	@Transactional
	public long write(UUID reportId, UUID id, ChapterForm form, Viewer viewer) {
		draft(reportId, viewer);
		var chapter = part(reportId, id);
		if (chapter.words().equals(form.words())) {
			return chapter.version();
		}
		if (!Objects.equals(chapter.version(), form.version())) {
			return -1;
		}
		chapter.write(form.words(), viewer.id(), this.clock.instant());
		return this.chapters.saveAndFlush(chapter).version();
	}

	/** Moves a chapter one place up or down. */
	@Transactional
	public void move(UUID reportId, UUID id, boolean up, Viewer viewer) {
		draft(reportId, viewer);
		var parts = parts(reportId);
		int here = parts.stream().map(DraftChapter::id).toList().indexOf(id);
		int there = up ? here - 1 : here + 1;
		if (here >= 0 && there >= 0 && there < parts.size()) {
			int place = parts.get(here).position();
			parts.get(here).moveTo(parts.get(there).position());
			parts.get(there).moveTo(place);
		}
	}

	/** Takes a chapter into the report or leaves it out; its text is kept. */
	@Transactional
	public void include(UUID reportId, UUID id, boolean wanted, Viewer viewer) {
		draft(reportId, viewer);
		part(reportId, id).include(wanted);
	}

	/**
	 * Takes a frozen report a step on its way.
	 * @throws RuleBroken when it is a draft
	 */
	@Transactional
	public void move(UUID id, ReportState next, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		report(id).move(next);
	}

	/** Lets everybody who has its address read a report while it is published, or not. */
	@Transactional
	public void open(UUID id, boolean wanted, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		report(id).open(wanted);
	}

	/**
	 * Lets nothing be decided about what is frozen.
	 * @throws RuleBroken when it is frozen
	 */
	@Transactional(readOnly = true)
	public void requireDraft(UUID id, Viewer viewer) {
		draft(id, viewer);
	}

	private Report draft(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var report = report(id);
		report.requireDraft();
		return report;
	}

	private Report report(UUID id) {
		return this.reports.findById(id).orElseThrow(() -> new NotFound("report " + id));
	}

	private DraftChapter part(UUID reportId, UUID id) {
		return this.chapters.findByIdAndReportId(id, reportId).orElseThrow(() -> new NotFound("chapter " + id));
	}

	private List<DraftChapter> parts(UUID reportId) {
		return this.chapters.findByReportIdOrderByPosition(reportId);
	}

}
