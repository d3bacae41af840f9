package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.codelist.Meaning;
import dk.borgerraadgiver.competence.Competence;
import dk.borgerraadgiver.competence.CompetenceHint;
import dk.borgerraadgiver.competence.CompetenceQuestion;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Asks of a new inquiry whether the office takes it up, and whether what the advisor says
 * to that is complete.
 */
@Component
class IntakeCheck {

	private final Competence competence;

	private final CodeChoices codes;

	private final Clock clock;

	IntakeCheck(Competence competence, CodeChoices codes, Clock clock) {
		this.competence = competence;
		this.codes = codes;
		this.clock = clock;
	}

	/** The office's rules that speak against what is typed. */
	List<CompetenceHint> hints(InquiryForm form) {
		var received = Objects.requireNonNullElseGet(form.receivedOn(), () -> LocalDate.now(this.clock));
		return this.competence.hints(new CompetenceQuestion(received, form.eventOn(), form.topics()));
	}

	/** A hint stops once, to be read; after that the advisor decides. */
	boolean mustBeShown(List<CompetenceHint> hints, InquiryForm form, Ending ending) {
		return !ending.answersHints()
				&& !form.stanceOrNone().knows(hints.stream().map(CompetenceHint::ruleId).toList());
	}

	/** Turning away takes a ground, taking up all the same a reason. */
	void check(InquiryForm form, Ending ending, Errors errors) {
		var stance = form.stanceOrNone();
		if (ending == Ending.TURNED_AWAY && stance.groundId() == null) {
			errors.rejectValue("stance.groundId", "inquiry.ground.missing");
		}
		if (ending == Ending.TAKEN_UP && stance.reason() == null) {
			errors.rejectValue("stance.reason", "inquiry.reason.missing");
		}
	}

	/** The outcome of what is turned away, by the office's own method for it. */
	Outcome turnedAway(InquiryForm form) {
		return new Outcome(method(), form.resultId(), form.meritId(), form.stanceOrNone().groundId());
	}

	private @Nullable UUID method() {
		return this.codes.on(LocalDate.now(this.clock))
			.getOrDefault(CodeList.METHOD, List.of())
			.stream()
			.filter((method) -> method.meaning() == Meaning.TURNED_AWAY)
			.findFirst()
			.map((method) -> method.id())
			.orElse(null);
	}

}
