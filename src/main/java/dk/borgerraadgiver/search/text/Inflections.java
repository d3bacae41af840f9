package dk.borgerraadgiver.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a word is called in its other forms where the endings the database knows do not
 * tell: children and child, middel and midler. All words are folded.
 */
@Component
public class Inflections {

	/** Shorter forms bend only as a word of their own: "tog" is not in "betog". */
	private static final int SHORTEST_END = 4;

	private static final Pattern WITH_VOWEL = Pattern.compile("(.+?)([b-df-hj-np-tv-z])\\2?e(l|r)(en|et)?");

	private static final Pattern WITHOUT_VOWEL = Pattern
		.compile("(.*[aeiouy].*?)([b-df-hj-np-tv-z])(l|r)(e|er|en|et|erne|ene)?");

	private static final Pattern DERIVED = Pattern
		.compile("(.{4,}?)(ningerne|ningen|ninger|ning|ingerne|ingen|inger|ing|t|te)");

	private final List<List<String>> families;

	Inflections() {
		this.families = read();
	}

	/** The word and its other forms. */
	public Set<String> forms(String word) {
		var forms = new LinkedHashSet<String>();
		forms.add(word);
		this.families.forEach((family) -> family.stream()
			.filter((form) -> endsLike(word, form))
			.findFirst()
			.ifPresent((form) -> forms.addAll(replaced(word, form, family))));
		shiftedVowel(word).forEach(forms::add);
		return forms;
	}

	/** What nouns and verbs made of each other have in common: partshørt, partshøring. */
	public Stream<String> common(String word) {
		var derived = DERIVED.matcher(word);
		return (derived.matches() && derived.group(1).length() >= SHORTEST_END + 1) ? Stream.of(derived.group(1))
				: Stream.empty();
	}

	private static boolean endsLike(String word, String form) {
		return word.equals(form) || (form.length() >= SHORTEST_END && word.endsWith(form));
	}

	private static List<String> replaced(String word, String form, List<String> family) {
		String beginning = word.substring(0, word.length() - form.length());
		return family.stream().map((other) -> beginning + other).toList();
	}

	/** The e that comes and goes: kørsel, kørslen; middel, midler; nummer, numre. */
	private static Stream<String> shiftedVowel(String word) {
		return Stream.concat(withoutVowel(word), withVowel(word));
	}

	private static Stream<String> withoutVowel(String word) {
		var parts = WITH_VOWEL.matcher(word);
		if (!parts.matches()) {
			return Stream.empty();
		}
		String stem = parts.group(1) + parts.group(2) + parts.group(3);
		return Stream.of(stem + "er", stem + "e");
	}

	private static Stream<String> withVowel(String word) {
		var parts = WITHOUT_VOWEL.matcher(word);
		if (!parts.matches()) {
			return Stream.empty();
		}
		String stem = parts.group(1) + parts.group(2);
		String end = "e" + parts.group(3);
		return Stream.of(stem + end, stem + parts.group(2) + end);
	}

	private static List<List<String>> read() {
		try {
			return new ClassPathResource("search/irregular.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> Arrays.stream(line.split(" ")).map(Folding::fold).toList())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
