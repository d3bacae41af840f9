package dk.borgerraadgiver.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Sees that nothing is missing in a letter, and tells it where it can be mended.
 */
@Component
class LetterCheck {

	private final Clock clock;

	LetterCheck(Clock clock) {
		this.clock = clock;
	}

	/** Who the letter is to; when that can't be told, it is told at the field. */
	Optional<Recipient> recipient(LetterForm form, List<Recipient> known, Errors errors) {
		if (!Recipient.OTHER.equals(form.to())) {
			var found = known.stream().filter((one) -> one.id().equals(form.to())).findFirst();
			if (found.isEmpty() && !errors.hasFieldErrors("to")) {
				errors.rejectValue("to", "letter.to.missing");
			}
			return found;
		}
		if (form.otherName() == null) {
			errors.rejectValue("otherName", "letter.to.other.missing");
			return Optional.empty();
		}
		return Optional.of(Recipient.other(form.otherName(), form.otherAddress()));
	}

	/** Tells every field that stays empty, and every one that means nothing. */
	void check(LetterForm form, LetterValues values, Errors errors) {
		if (form.answerBy() != null && form.answerBy().isBefore(LocalDate.now(this.clock))) {
			errors.rejectValue("answerBy", "letter.answer-by.past");
		}
		check("subject", form.subjectText(), form, values, errors);
		check("body", form.bodyText(), form, values, errors);
	}

	/** The fields of a text that mean nothing are told at it. */
	static void checkWords(String field, TemplateText text, Errors errors) {
		var mistakes = text.mistakes();
		if (!mistakes.isEmpty()) {
			errors.rejectValue(field, "letter.field.unknown", new Object[] { String.join(", ", mistakes) }, null);
		}
	}

	private static void check(String field, TemplateText text, LetterForm form, LetterValues values, Errors errors) {
		checkWords(field, text, errors);
		var empty = new ArrayList<String>();
		for (String inner : text.fields()) {
			if (values.knows(inner)) {
				continue;
			}
			int place = form.place(inner);
			if (place >= 0) {
				rejectOnce("answers[" + place + "].answer", "letter.answer.missing", errors,
						Question.of(inner).map(Question::label).orElse(inner));
			}
			else if (LetterField.named(inner).filter(LetterField.ANSWER_BY::equals).isPresent()) {
				rejectOnce("answerBy", "letter.answer-by.missing", errors);
			}
			else if (LetterField.named(inner).filter((one) -> one != LetterField.RECIPIENT).isPresent()
					|| Question.of(inner).isPresent()) {
				empty.add("{{" + inner + "}}");
			}
		}
		if (!empty.isEmpty()) {
			errors.rejectValue(field, "letter.field.empty", new Object[] { String.join(", ", empty) }, null);
		}
	}

	private static void rejectOnce(String field, String key, Errors errors, String... words) {
		if (!errors.hasFieldErrors(field)) {
			errors.rejectValue(field, key, words, null);
		}
	}

}
