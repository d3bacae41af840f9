package dk.borgerraadgiver.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a template can take from the case or from the one who writes. The words stand in
 * the templates of every office and never change.
 */
enum LetterField {

	CASE_NUMBER("sagsnummer"), SUBJECT("emne"), RECEIVED("modtaget"), CITIZEN("borger"), ADDRESS("adresse"),
	DEPARTMENTS("afdelinger"), MATTERS("klageforhold"), ADVISOR("rådgiver"), MUNICIPALITY("kommune"), TODAY("dato"),
	RECIPIENT("modtager"), ANSWER_BY("svarfrist");

	private final String word;

	LetterField(String word) {
		this.word = word;
	}

	/** The field's word, found in any case. */
	static Optional<LetterField> named(String word) {
		return Arrays.stream(values())
			.filter((field) -> field.word.equals(word.strip().toLowerCase(Locale.ROOT)))
			.findFirst();
	}

	/** As it is written in a template. */
	public String written() {
		return "{{" + this.word + "}}";
	}

	/** What it means, in the bundles. */
	public String key() {
		return "letter.field." + name().toLowerCase(Locale.ROOT);
	}

}
