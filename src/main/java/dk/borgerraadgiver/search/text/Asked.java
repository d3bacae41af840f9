package dk.borgerraadgiver.search.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for, word by word; what stands in quotation marks is one.
 *
 * @param words as typed, at most ten
 */
public record Asked(List<Wanted> words) {

	private static final int MOST = 10;

	private static final Pattern PIECE = Pattern.compile("[\"“”„»«]([^\"“”„»«]*)[\"“”„»«]?|([^\\s\"“”„»«]+)");

	/** Digits as people write a phone number. */
	private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ().-]{2,}[0-9]");

	public static Asked of(@Nullable String typed) {
		String text = (typed != null) ? typed.strip() : "";
		if (NUMBER.matcher(text).matches()) {
			return new Asked(List.of(new Wanted(text, true)));
		}
		return new Asked(PIECE.matcher(text)
			.results()
			.flatMap(Asked::wanted)
			.filter((wanted) -> !wanted.folded().isEmpty())
			.distinct()
			.limit(MOST)
			.toList());
	}

	private static Stream<Wanted> wanted(MatchResult piece) {
		if (piece.group(1) != null) {
			return Stream.of(new Wanted(piece.group(1).strip(), true));
		}
		return Arrays.stream(piece.group(2).split("[/,;]")).map((word) -> new Wanted(word, false));
	}

	/** The same with other words in the place of some. */
	public Asked with(int place, String word) {
		var words = new java.util.ArrayList<>(this.words);
		words.set(place, new Wanted(word, false));
		return new Asked(List.copyOf(words));
	}

	/** As it is typed. */
	public String text() {
		return String.join(" ",
				this.words.stream().map((one) -> one.phrase() ? "\"" + one.text() + "\"" : one.text()).toList());
	}

	/**
	 * One word or a phrase.
	 *
	 * @param text as typed
	 * @param phrase whether its words stand one after the other
	 */
	public record Wanted(String text, boolean phrase) {

		public String folded() {
			return Folding.fold(this.text);
		}

		/** Its words, folded. A word with a hyphen has several. */
		public List<String> parts() {
			return List.of(folded().split(" "));
		}

	}

}
