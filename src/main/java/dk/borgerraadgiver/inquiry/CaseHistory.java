package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells the journal what advisors do with an inquiry.
 */
@Component
class CaseHistory {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	/** The journal is written in the office's language, whoever reads it. */
	private static final Locale DANISH = Locale.of("da", "DK");

	private final ApplicationEventPublisher events;

	private final CaseWordsReader words;

	private final MessageSource messages;

	private final Clock clock;

	CaseHistory(ApplicationEventPublisher events, CaseWordsReader words, MessageSource messages, Clock clock) {
		this.events = events;
		this.words = words;
		this.messages = messages;
		this.clock = clock;
	}

	/** What a case says before it is changed. */
	CaseWords before(Inquiry inquiry) {
		return this.words.of(inquiry.id());
	}

	void registered(Inquiry inquiry, UUID by) {
		var description = inquiry.description();
		var event = CaseEvent.of(inquiry.id(), "registered", description.receivedOn(), by);
		this.events.publishEvent((description.receivedTime() != null) ? event.at(description.receivedTime()) : event);
	}

	/** What stood before is kept, as what was noted must not be lost. */
	void corrected(Inquiry inquiry, Description before, CaseWords facts, UUID by) {
		var after = inquiry.description();
		var changes = this.words.of(inquiry.id()).changedSince(facts);
		if (!changes.isEmpty()) {
			note(inquiry, "corrected", lines(changes, this::factChanged), by);
		}
		if (!before.subject().equals(after.subject()) || !before.text().equals(after.text())) {
			tell(CaseEvent.of(inquiry.id(), "reworded", today(), by, before.subject()).noting(before.text()));
		}
		if (!before.particulars().equals(after.particulars()) && !before.particulars().equals(Particulars.NONE)) {
			tell(CaseEvent.of(inquiry.id(), "particulars-reworded", today(), by).noting(before.particulars().asText()));
		}
	}

	/** How it is solved, where that was not so before. */
	void solved(Inquiry inquiry, CaseWords before, UUID by) {
		note(inquiry, "solved", outcomes(inquiry, before), by);
	}

	/**
	 * What was learned is kept word for word, so that it is not lost when it is written
	 * anew.
	 */
	void learned(Inquiry inquiry, List<Learning> before, UUID by) {
		var after = inquiry.learnings().stream().filter((learning) -> !before.contains(learning)).toList();
		for (Learning learning : after) {
			if (learning.criticism() != null) {
				tell(CaseEvent.of(inquiry.id(), "criticism." + learning.criticism().name().toLowerCase(Locale.ROOT),
						today(), by));
			}
			note(inquiry, "department-changed", learning.change(), by);
			note(inquiry, "learned", learning.lesson(), by);
		}
	}

	private void note(Inquiry inquiry, String event, String text, UUID by) {
		if (!text.isEmpty()) {
			tell(CaseEvent.of(inquiry.id(), event, today(), by).noting(text));
		}
	}

	/** The ground stands in the outcome. */
	void turnedAway(Inquiry inquiry, String referredTo, CaseWords before, UUID by) {
		var event = referredTo.isEmpty() ? CaseEvent.of(inquiry.id(), "turned-away", today(), by)
				: CaseEvent.of(inquiry.id(), "turned-away.referred", today(), by, referredTo);
		tell(event.noting(outcomes(inquiry, before)));
	}

	/** Although the office's rules speak against it. */
	void takenUp(Inquiry inquiry, String reason, UUID by) {
		tell(CaseEvent.of(inquiry.id(), "taken-up", today(), by).noting(reason));
	}

	void closed(Inquiry inquiry, LocalDate on, UUID by) {
		tell(CaseEvent.of(inquiry.id(), "closed", today(), by, DAY.format(on)));
	}

	void reopened(Inquiry inquiry, @Nullable String reason, UUID by) {
		tell(CaseEvent.of(inquiry.id(), "reopened", today(), by).noting(reason));
	}

	/** Whom it comes from was found to be registered twice. */
	void citizenMerged(UUID inquiry, UUID by) {
		tell(CaseEvent.of(inquiry, "citizen-merged", today(), by));
	}

	/** What is known of whom it comes from was changed. */
	void citizenChanged(UUID inquiry, UUID by) {
		tell(CaseEvent.of(inquiry, "citizen-changed", today(), by));
	}

	/** Whom it comes from was taken for somebody else. */
	void citizenParted(UUID inquiry, UUID by) {
		tell(CaseEvent.of(inquiry, "citizen-parted", today(), by));
	}

	private String outcomes(Inquiry inquiry, CaseWords before) {
		return lines(this.words.of(inquiry.id()).solvedSince(before), this::outcomeChanged);
	}

	private String factChanged(CaseWords.Change change) {
		return say("inquiry.history.fact", say("inquiry.field." + change.what()), orNone(change.before()),
				orNone(change.after()));
	}

	private String outcomeChanged(CaseWords.Change change) {
		var solved = change.what().isEmpty() ? orNone(change.after())
				: say("inquiry.history.unit", change.what(), orNone(change.after()));
		return change.before().isEmpty() ? solved : say("inquiry.history.before", solved, change.before());
	}

	private String orNone(String text) {
		return text.isEmpty() ? say("inquiry.history.none") : text;
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, DANISH);
	}

	private static String lines(List<CaseWords.Change> changes, Function<CaseWords.Change, String> line) {
		return changes.stream().map(line).collect(Collectors.joining("\n"));
	}

	private void tell(CaseEvent event) {
		this.events.publishEvent(event.at(LocalDateTime.now(this.clock).toLocalTime()));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
