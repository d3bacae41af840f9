package dk.borgerraadgiver.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.borgerraadgiver.letter.TemplateText.Place;

/**
 * What the fields of a letter stand for, as it is written in the case: words or lines,
 * never markup.
 *
 * @param known the values of the fields that have one
 * @param answers what the one who writes answered, by the question
 */
record LetterValues(Map<LetterField, List<String>> known, Map<String, String> answers) {

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
