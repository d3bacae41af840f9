package dk.borgerraadgiver.journal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

/**
 * The page on which something is noted or corrected.
 *
 * @param opened the case
 * @param corrected the entry to be corrected, as it stands now; {@code null} for a new
 * one
 * @param awaited the answers that a new one may be
 */
record NotePage(OpenCase opened, @Nullable NotedEntry corrected, List<AwaitedAnswers.Awaited> awaited) {

	/** What people may note. */
	public List<EntryKind> kinds() {
		return EntryKind.ofPeople();
	}

	/** An empty form; for an awaited answer, with what is known of it. */
	NoteForm blank(@Nullable UUID answers, LocalDateTime now) {
		return this.awaited.stream()
			.filter((one) -> one.id().equals(answers))
			.findFirst()
			.map((one) -> NoteForm.answering(one, now))
			.orElseGet(() -> NoteForm.blank(now));
	}

	/** The address the form is sent to. */
	public String action() {
		return this.opened.href() + "/notat" + ((this.corrected != null) ? "/" + this.corrected.id() + "/ret" : "");
	}

	/** Where the entry stands in the timeline. */
	String entryHref(UUID entryId) {
		return this.opened.href() + "?post=" + entryId + "#post-" + entryId;
	}

}
