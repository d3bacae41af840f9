package dk.borgerraadgiver.report.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of running text.
 */
public sealed interface Inline {

	/** The letters alone. */
	String plain();

	/** The letters of several pieces. */
	static String plain(List<Inline> words) {
		return words.stream().map(Inline::plain).collect(Collectors.joining());
	}

	/**
	 * Words as they stand.
	 *
	 * @param plain the letters
	 */
	record Words(String plain) implements Inline {
	}

	/**
	 * A number or the words a number gives, that came from the figures.
	 *
	 * @param plain as it is read, {@code 1.295} or {@code en stigning på 12 %}
	 * @param source what was written in the text, without braces
	 */
	record Bound(String plain, String source) implements Inline {
	}

	/**
	 * Something written in the text that means no figure. A draft shows it at its place;
	 * no frozen report has any.
	 *
	 * @param source what was written, without braces
	 * @param reason what is wrong and what to do, in words
	 * @param remedy the address of a page where it can be mended; empty when that is here
	 */
	record Mistake(String source, String reason, String remedy) implements Inline {

		@Override
		public String plain() {
			return "{{" + this.source + "}}";
		}

	}

	/**
	 * Words with weight.
	 *
	 * @param words what is said
	 */
	record Strong(List<Inline> words) implements Inline {

		@Override
		public String plain() {
			return Inline.plain(this.words);
		}

	}

	/**
	 * Words said with stress.
	 *
	 * @param words what is said
	 */
	record Stressed(List<Inline> words) implements Inline {

		@Override
		public String plain() {
			return Inline.plain(this.words);
		}

	}

	/**
	 * Words that lead somewhere.
	 *
	 * @param target an address with https, http, mailto or tel
	 * @param words what is said
	 */
	record Link(String target, List<Inline> words) implements Inline {

		@Override
		public String plain() {
			return Inline.plain(this.words);
		}

	}

	/** A new line within the text. */
	record Break() implements Inline {

		@Override
		public String plain() {
			return " ";
		}

	}

}
