package dk.borgerraadgiver.journal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What advisors note on the pages of a case; each method is one transaction.
 */
@Service
class NoteDesk {

	private final Journal journal;

	private final Documents documents;

	private final ReceivedFiles files;

	private final NotedEntries entries;

	private final AwaitedAnswers answers;

	NoteDesk(Journal journal, Documents documents, ReceivedFiles files, NotedEntries entries, AwaitedAnswers answers) {
		this.journal = journal;
		this.documents = documents;
		this.files = files;
		this.entries = entries;
		this.answers = answers;
	}

	/**
	 * Notes what the form says. Sent twice it is one entry.
	 * @param correction the entry it corrects, if any
	 * @throws NotedBefore when it was noted with other text
	 * @throws CorrectedMeanwhile when somebody else has corrected the same entry
	 */
	@Transactional
	void note(OpenCase opened, NoteForm form, LocalDateTime now, @Nullable Correction correction, Viewer viewer) {
		var entry = form.settled(now).entry();
		if (correction != null && !this.journal.knows(entry.id())
				&& !this.entries.newest(correction.entryId(), opened).id().equals(correction.entryId())) {
			throw new CorrectedMeanwhile();
		}
		if (write(opened, entry, correction, viewer)) {
			attach(form, entry, viewer);
			if (form.answers() != null) {
				this.answers.came(opened, form.answers(), entry, viewer);
			}
		}
		else if (!this.journal.says(opened, entry, form.isNow(), correction, viewer)) {
			throw new NotedBefore();
		}
	}

	private boolean write(OpenCase opened, NewEntry entry, @Nullable Correction correction, Viewer viewer) {
		try {
			return this.journal.write(opened, entry, correction, viewer);
		}
		catch (DuplicateKeyException ex) {
			throw new CorrectedMeanwhile();
		}
	}

	private void attach(NoteForm form, NewEntry entry, Viewer viewer) {
		Map<UUID, ReceivedFile> waiting = this.files.of(entry.id(), viewer)
			.stream()
			.collect(Collectors.toMap(ReceivedFile::id, Function.identity()));
		List<DocumentRow> rows = form.rows();
		for (DocumentRow row : rows) {
			var file = waiting.remove(row.id());
			if (file == null) {
				throw new RuleBroken("journal.file.gone");
			}
			this.documents.file(entry.id(), file.id(), file.content(), row.facts(entry.on()));
		}
		if (!waiting.isEmpty()) {
			throw new RuleBroken("journal.file.unseen");
		}
		this.files.release(entry.id(), viewer);
	}

	/**
	 * The entry is there, with other text.
	 */
	static final class NotedBefore extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	/**
	 * Somebody else was first to correct the entry.
	 */
	static final class CorrectedMeanwhile extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
