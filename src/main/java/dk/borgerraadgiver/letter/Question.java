package dk.borgerraadgiver.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dk.borgerraadgiver.shared.Choice;

/**
 * Something a template asks of the one who writes: {@code {{spørg: hvad det drejer sig
 * om}}}, or, to choose from, {@code {{vælg: klageinstans | Ankestyrelsen | domstolene}}}.
 *
 * @param inner what stands between the braces
 * @param label what is asked
 * @param options what can be chosen; none for free text
 */
record Question(String inner, String label, List<Choice> options) {

	private static final String ASK = "spørg:";

	private static final String CHOOSE = "vælg:";

	private static final int FEWEST = 3;

	/** The question, unless the text between the braces is none. */
	static Optional<Question> of(String inner) {
		String lower = inner.toLowerCase(Locale.ROOT);
		if (lower.startsWith(ASK)) {
			String label = inner.substring(ASK.length()).strip();
			return label.isEmpty() ? Optional.empty() : Optional.of(new Question(inner, label, List.of()));
		}
		if (lower.startsWith(CHOOSE)) {
			var parts = Arrays.stream(inner.substring(CHOOSE.length()).split("\\|")).map(String::strip).toList();
			if (parts.size() >= FEWEST && parts.stream().noneMatch(String::isEmpty)) {
				return Optional.of(new Question(inner, parts.getFirst(),
						parts.stream().skip(1).map((part) -> Choice.of(part, part)).toList()));
			}
		}
		return Optional.empty();
	}

	public boolean isChoice() {
		return !this.options.isEmpty();
	}

}
