package dk.borgerraadgiver.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an advisor notes in a case.
 *
 * @param id of the entry, made with the form: sent twice it is still one entry
 * @param on the day it happened; left out, it is now
 * @param documents what is typed about the files that were received with it
 * @param answers the awaited answer that it is, {@code null} when it is none
 * @param reason why it corrects another, {@code null} when it does not
 */
record NoteForm(UUID id, @NotNull(message = "{journal.kind.missing}") @Nullable EntryKind kind, @Nullable LocalDate on,
		@Nullable LocalTime at, @Size(max = 300) @Nullable String counterpart,
		@Size(max = 100_000) @Nullable String note, @Nullable Boolean withheld,
		@Size(max = 100) @Nullable List<@Valid DocumentRow> documents, @Nullable UUID answers,
		@Size(max = 1000) @Nullable String reason) {

	static NoteForm blank(LocalDateTime now) {
		return new NoteForm(UUID.randomUUID(), EntryKind.PHONE, now.toLocalDate(), now.toLocalTime().withNano(0), null,
				null, null, null, null, null);
	}

	/** A letter that is an answer the office has waited for. */
	static NoteForm answering(AwaitedAnswers.Awaited awaited, LocalDateTime now) {
		return new NoteForm(UUID.randomUUID(), EntryKind.LETTER_IN, now.toLocalDate(), null, awaited.from(), null, null,
				null, awaited.id(), null);
	}

	static NoteForm correcting(NotedEntry entry) {
		return new NoteForm(UUID.randomUUID(), entry.kind(), entry.happenedOn(), entry.happenedTime(),
				entry.counterpart(), entry.note(), entry.withheld(), null, null, null);
	}

	/**
	 * With a row for each file that waits, what is typed about it or what can be guessed.
	 */
	NoteForm listing(List<ReceivedFile> received) {
		var rows = received.stream().map((file) -> row(file.id())).toList();
		return new NoteForm(this.id, this.kind, this.on, this.at, this.counterpart, this.note, this.withheld, rows,
				this.answers, this.reason);
	}

	/** The same text, to be noted as an entry of its own. */
	NoteForm renewed() {
		return new NoteForm(UUID.randomUUID(), this.kind, this.on, this.at, this.counterpart, this.note, this.withheld,
				this.documents, this.answers, this.reason);
	}

	/** With the day it happened, and the time where the day is today's by default. */
	NoteForm settled(LocalDateTime now) {
		return isNow() ? new NoteForm(this.id, this.kind, now.toLocalDate(),
				(this.at != null) ? this.at : now.toLocalTime().withNano(0), this.counterpart, this.note, this.withheld,
				this.documents, this.answers, this.reason) : this;
	}

	boolean isNow() {
		return this.on == null;
	}

	boolean isEmpty() {
		return this.note == null && this.counterpart == null && rows().isEmpty();
	}

	List<DocumentRow> rows() {
		return (this.documents != null) ? this.documents : List.of();
	}

	NewEntry entry() {
		if (this.kind == null || this.on == null) {
			throw new IllegalStateException("the form has not been checked");
		}
		return new NewEntry(this.id, this.kind, this.on, this.at, orEmpty(this.counterpart), orEmpty(this.note),
				Boolean.TRUE.equals(this.withheld), List.of());
	}

	private DocumentRow row(UUID file) {
		return rows().stream()
			.filter((row) -> row.id().equals(file))
			.findFirst()
			.orElseGet(() -> new DocumentRow(file, null, this.on, this.withheld));
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/** Without what was said. */
	@Override
	public String toString() {
		return "NoteForm[" + this.id + "]";
	}

}
