package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something the system did with a case, to stand in its journal. Published with
 * {@code ApplicationEventPublisher} inside the transaction that does it.
 *
 * @param id of the entry that it becomes
 * @param inquiryId the case
 * @param event the word the message {@code journal.event.<event>} is found by; each room
 * keeps the messages of its own events
 * @param details the message's arguments, as they should be read; never codes or ids
 * @param note what somebody wrote about it, empty when nobody did
 * @param on the day it happened
 * @param at the time of that day, {@code null} when not known
 * @param by who did it, {@code null} for the system itself
 * @param about another case it tells of: its number is the message's first argument, for
 * those who may know of it
 */
public record CaseEvent(UUID id, UUID inquiryId, String event, List<String> details, String note, LocalDate on,
		@Nullable LocalTime at, @Nullable UUID by, @Nullable UUID about) {

	public static CaseEvent of(UUID inquiryId, String event, LocalDate on, @Nullable UUID by, String... details) {
		return new CaseEvent(UUID.randomUUID(), inquiryId, event, List.of(details), "", on, null, by, null);
	}

	public CaseEvent at(LocalTime time) {
		return new CaseEvent(this.id, this.inquiryId, this.event, this.details, this.note, this.on, time, this.by,
				this.about);
	}

	public CaseEvent noting(@Nullable String text) {
		return new CaseEvent(this.id, this.inquiryId, this.event, this.details, (text != null) ? text : "", this.on,
				this.at, this.by, this.about);
	}

	/** Of two cases: never names the other in its details. */
	public CaseEvent about(UUID otherInquiry) {
		return new CaseEvent(this.id, this.inquiryId, this.event, this.details, this.note, this.on, this.at, this.by,
				otherInquiry);
	}

	/** Without what it tells. */
	@Override
	public String toString() {
		return "CaseEvent[" + this.event + " " + this.inquiryId + "]";
	}

}
