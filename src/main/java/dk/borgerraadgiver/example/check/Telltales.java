package dk.borgerraadgiver.example.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dk.borgerraadgiver.example.PersonTraces;
import dk.borgerraadgiver.example.Trace;

/**
 * Finds at its place in a text what could tell who it is about. Of what overlaps, the
 * most telling stands.
 *
 * @param persons words of the names of those who have to do with the case, lower case
 * @param addresses words of their addresses, lower case
 * @param citizens names of known citizens that stand in the text
 */
record Telltales(Set<String> persons, Set<String> addresses, List<String> citizens) {

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

	private static final Pattern CASE_NUMBER = Pattern.compile("(?<!\\d)20\\d\\d[-/]\\d{2,5}(?!\\d)");

	private static final String MONTH = "(?:jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|"
			+ "sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

	private static final Pattern DATE = Pattern
		.compile("(?iu)\\b[0-3]?\\d\\. ?" + MONTH + "\\b\\.?(?: (?:19|20)\\d\\d)?"
				+ "|\\b[0-3]?\\d[-./][01]?\\d(?:[-./](?:19|20)?\\d\\d)\\b|\\b[0-3]?\\d/[01]?\\d\\b|\\b" + MONTH
				+ "\\b\\.? (?:19|20)\\d\\d\\b");

	private static final Pattern AGE = Pattern
		.compile("(?iu)\\b\\d{1,3}(?: |-)?(?:år(?: gammel| gamle)?\\b|årige?s?\\b)|\\bfødt (?:i )?(?:19|20)\\d\\d\\b");

	/** Rounded amounts tell of nobody. */
	private static final Pattern AMOUNT = Pattern
		.compile("(?iu)\\b\\d{1,3}(?:\\.\\d{3})*(?:,\\d{2})? ?(?:kr\\.?|kroner)(?!\\p{L})");

	private static final Pattern ROUND = Pattern.compile("\\d+0{2,}");

	private static final Pattern PLACE = Pattern
		.compile("(?<=\\b(?:i|på|fra|ved|nær|til) )\\p{Lu}\\p{L}{2,}(?: \\p{Lu}\\p{L}+)*|\\b\\d{4} \\p{Lu}\\p{Ll}+|"
				+ "\\p{Lu}\\p{L}+(?:skolen?|hjemmet|hospital(?:et)?|børnehaven?|vuggestuen?|kirken?|hallen|klinikken)\\b");

	private static final Pattern NAME = Pattern
		.compile("(?<=[\\p{Ll},;»«] )\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]+)*");

	/** Written with a capital, and nobody's. */
	private static final Set<String> EVERYBODYS = Set.of("de", "dem", "deres", "dig", "i", "jer", "jeres", "danmark",
			"folketinget", "folketingets", "ankestyrelsen", "kommunen", "borgerrådgiveren", "udbetaling", "jobcenter",
			"center", "familieretshuset", "statsforvaltningen", "digital", "borgerservice", "datatilsynet", "lov",
			"forvaltningsloven", "servicelovens", "serviceloven", "barnets", "skat", "nævnenes", "patientklagenævnet");

	/** Everything that is found, in the order of the text. */
	List<Trace> in(String text) {
		var found = new ArrayList<Trace>(new PersonTraces(text).traces());
		WORD.matcher(text).results().forEach((word) -> known(word, found));
		for (String name : this.citizens) {
			Pattern.compile("(?iu)\\b" + Pattern.quote(name) + "\\b")
				.matcher(text)
				.results()
				.forEach((match) -> add(Trace.Kind.CITIZEN, match, found));
		}
		find(CASE_NUMBER, Trace.Kind.CASE_NUMBER, text, found);
		find(DATE, Trace.Kind.DATE, text, found);
		find(AGE, Trace.Kind.AGE, text, found);
		AMOUNT.matcher(text)
			.results()
			.filter((match) -> !ROUND.matcher(match.group().replaceAll(",\\d{2}|\\D", "")).matches())
			.forEach((match) -> add(Trace.Kind.AMOUNT, match, found));
		PLACE.matcher(text)
			.results()
			.filter((match) -> !isEverybodys(match.group()))
			.forEach((match) -> add(Trace.Kind.PLACE, match, found));
		NAME.matcher(text)
			.results()
			.filter((match) -> !isEverybodys(match.group()))
			.forEach((match) -> add(Trace.Kind.NAME, match, found));
		return apart(found);
	}

	private void known(MatchResult word, List<Trace> found) {
		var plain = word.group().toLowerCase(Locale.ROOT);
		if (isOf(this.persons, plain)) {
			add(Trace.Kind.PERSON, word, found);
		}
		else if (isOf(this.addresses, plain)) {
			add(Trace.Kind.ADDRESS, word, found);
		}
	}

	/** Also in the genitive. */
	private static boolean isOf(Set<String> known, String word) {
		return known.contains(word) || (word.endsWith("s") && known.contains(word.replaceAll("['’]?s$", "")));
	}

	private static boolean isEverybodys(String words) {
		return EVERYBODYS.contains(words.split(" ", 2)[0].toLowerCase(Locale.ROOT));
	}

	private static void find(Pattern pattern, Trace.Kind kind, String text, List<Trace> found) {
		pattern.matcher(text).results().forEach((match) -> add(kind, match, found));
	}

	private static void add(Trace.Kind kind, MatchResult match, List<Trace> found) {
		found.add(new Trace(kind, match.start(), match.end(), match.group()));
	}

	private static List<Trace> apart(List<Trace> found) {
		var apart = new ArrayList<Trace>();
		found.stream()
			.sorted(Comparator.comparing(Trace::kind).thenComparingInt(Trace::from))
			.filter((one) -> apart.stream().noneMatch((other) -> one.from() < other.to() && other.from() < one.to()))
			.forEach(apart::add);
		apart.sort(Comparator.comparingInt(Trace::from));
		return apart;
	}

}
