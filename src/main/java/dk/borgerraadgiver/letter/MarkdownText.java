package dk.borgerraadgiver.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts what people are called and have written into Markdown, so that it reads there as
 * it stands and is never taken for markup, a link or a field.
 */
final class MarkdownText {

	private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>{}~]|&(?=#?\\w+;)");

	/** What begins a heading, a list, a quotation or a rule at the start of a line. */
	private static final Pattern BEGINNING = Pattern.compile("(?m)^[ \\t]*(?:([#+=>|-])|([0-9]{1,9})([.)]))");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

	private MarkdownText() {
	}

	/** The text as it stands, its lines kept, at the beginning of a line. */
	static String plain(String text) {
		return beginnings(marks(text));
	}

	/** The same after other words, where a number and a point begin no list. */
	static String within(String text) {
		String marks = marks(text);
		int line = marks.indexOf('\n') + 1;
		return (line == 0) ? marks : marks.substring(0, line) + beginnings(marks.substring(line));
	}

	private static String marks(String text) {
		String clean = CONTROL.matcher(text.strip().replace("\r\n", "\n")).replaceAll(" ");
		return MARKUP.matcher(clean).replaceAll((found) -> "\\\\" + quote(found.group()));
	}

	private static String beginnings(String text) {
		return BEGINNING.matcher(text)
			.replaceAll((found) -> (found.group(1) != null) ? "\\\\" + quote(found.group(1))
					: found.group(2) + "\\\\" + found.group(3));
	}

	/** A list with a line each. */
	static String list(List<String> lines) {
		return lines.stream().map((line) -> "- " + plain(oneLine(line))).collect(Collectors.joining("\n"));
	}

	/** The same within a sentence: one, two og three. */
	static String sentence(List<String> words) {
		var plain = words.stream().map(MarkdownText::oneLine).toList();
		return (plain.size() < 2) ? String.join("", plain)
				: String.join(", ", plain.subList(0, plain.size() - 1)) + " og " + plain.getLast();
	}

	static String oneLine(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	private static String quote(String found) {
		return Matcher.quoteReplacement(found);
	}

}
