package dk.borgerraadgiver.letter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text with fields in it, as {@code {{sagsnummer}}} or {@code {{spørg: hvad det drejer
 * sig om}}}.
 */
record TemplateText(String text) {

	private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]*)}}");

	/** What stands between the braces of each field, in order, each once. */
	List<String> fields() {
		return FIELD.matcher(this.text).results().map((field) -> field.group(1).strip()).distinct().toList();
	}

	/** The fields as they are written that mean nothing, or where braces do not match. */
	List<String> mistakes() {
		var unknown = fields().stream()
			.filter((inner) -> LetterField.named(inner).isEmpty() && Question.of(inner).isEmpty())
			.map((inner) -> "{{" + inner + "}}");
		var rest = FIELD.matcher(this.text).replaceAll("");
		return Stream.concat(unknown, Stream.of("{{", "}}").filter(rest::contains)).toList();
	}

	/** What is asked for when a letter is written. */
	List<Question> questions() {
		return fields().stream().flatMap((inner) -> Question.of(inner).stream()).toList();
	}

	boolean asksFor(LetterField wanted) {
		return fields().stream().anyMatch(is(wanted));
	}

	/**
	 * Puts values in place of fields; a field without a value stays as it is.
	 * @param values what a field stands for
	 */
	TemplateText filled(Values values) {
		Function<MatchResult, String> replace = (field) -> Matcher
			.quoteReplacement(values.of(field.group(1).strip(), place(field)).orElseGet(field::group));
		return new TemplateText(FIELD.matcher(this.text).replaceAll(replace));
	}

	private Place place(MatchResult field) {
		int from = this.text.lastIndexOf('\n', field.start()) + 1;
		int to = this.text.indexOf('\n', field.end());
		boolean begins = this.text.substring(from, field.start()).isBlank();
		boolean ends = this.text.substring(field.end(), (to >= 0) ? to : this.text.length()).isBlank();
		return !begins ? Place.WITHIN : ends ? Place.ALONE : Place.FIRST;
	}

	private static Predicate<String> is(LetterField wanted) {
		return (inner) -> LetterField.named(inner).filter(wanted::equals).isPresent();
	}

	/**
	 * What fields stand for.
	 */
	interface Values {

		/**
		 * The value of a field.
		 * @param inner what stands between its braces
		 * @param place where it stands
		 * @return empty when it is not known
		 */
		Optional<String> of(String inner, Place place);

	}

	/** Where in its line a field stands. */
	enum Place {

		/** After other words. */
		WITHIN,

		/** Before other words. */
		FIRST,

		/** It has the line to itself. */
		ALONE

	}

}
