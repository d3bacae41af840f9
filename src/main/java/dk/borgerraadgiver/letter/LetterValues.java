package dk.borgerraadgiver.letter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.letter.TemplateText.Place;
import dk.borgerraadgiver.letter.paper.Paper;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a letter stand for, as it is written in the case: words or lines,
 * never markup.
 *
 * @param known the values of the fields that have one
 * @param answers what the one who writes answered, by the question
 */
record LetterValues(Map<LetterField, List<String>> known, Map<String, String> answers) {

	/**
	 * What they stand for in a letter to somebody: a department is told what is
	 * complained about there, and nothing of the other departments.
	 */
	LetterValues to(Recipient recipient, CaseFacts facts) {
		var told = new EnumMap<>(this.known);
		told.put(LetterField.RECIPIENT, List.of(recipient.name()));
		if (recipient.audience() == Audience.DEPARTMENT) {
			told.put(LetterField.DEPARTMENTS, List.of(recipient.name()));
			told.put(LetterField.MATTERS, facts.matterLines(UUID.fromString(recipient.id())));
		}
		return new LetterValues(told, this.answers);
	}

	/** What is the same whichever department it is written to. */
	LetterValues beforeRecipient(Audience audience) {
		var told = new EnumMap<>(this.known);
		if (audience == Audience.DEPARTMENT) {
			told.keySet().removeAll(List.of(LetterField.DEPARTMENTS, LetterField.MATTERS));
		}
		return new LetterValues(told, this.answers);
	}

	/** The same with what was typed. */
	LetterValues with(@Nullable LocalDate answerBy, Map<String, String> answered) {
		var told = new EnumMap<>(this.known);
		if (answerBy != null) {
			told.put(LetterField.ANSWER_BY, List.of(Paper.written(answerBy)));
		}
		return new LetterValues(told, answered);
	}

	/** For the letter's text. */
	TemplateText.Values inMarkdown() {
		return (inner, place) -> words(inner).map((words) -> {
			if (words.size() > 1 && place == Place.ALONE) {
				return MarkdownText.list(words);
			}
			String text = (words.size() == 1) ? words.getFirst() : MarkdownText.sentence(words);
			return (place == Place.WITHIN) ? MarkdownText.within(text) : MarkdownText.plain(text);
		});
	}

	/** For the letter's subject, which is one plain line. */
	TemplateText.Values onOneLine() {
		return (inner, place) -> words(inner).map(MarkdownText::sentence);
	}

	boolean knows(LetterField field) {
		return !this.known.getOrDefault(field, List.of()).isEmpty();
	}

	boolean knows(String inner) {
		return words(inner).isPresent();
	}

	private Optional<List<String>> words(String inner) {
		return LetterField.named(inner)
			.flatMap((field) -> Optional.ofNullable(this.known.get(field)))
			.filter((words) -> !words.isEmpty())
			.or(() -> Optional.ofNullable(this.answers.get(inner)).map(List::of));
	}

}
