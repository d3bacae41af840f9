package dk.borgerraadgiver.report.binding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.content.KeyNumber;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.ClosingTime;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.Percent;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Understands what is written between double braces: words with what they take after
 * colons, and a caption after a bar. {@code docs/reports.md} lists them.
 */
final class Vocabulary {

	/** The words that stand by themselves or begin something, beside the totals. */
	private static final List<String> WORDS = List.of("antal", "andel", "ændring", "forskel", "før", "top", "tabel",
			"diagram", "dage", "arbejdsdage", "inden mål", "periode", "sammenligning", "kommune");

	private static final int MOST_ROWS = 100;

	private final Told told;

	private final RowNames names;

	private final Amounts amounts;

	private final Grids grids;

	Vocabulary(Told told, MessageSource messages) {
		this.told = told;
		this.names = new RowNames(told.figures(), messages);
		this.amounts = new Amounts(this.names);
		this.grids = new Grids(told, this.names);
	}

	/** What something written comes to. */
	Meaning meaning(String source) {
		int bar = source.indexOf('|');
		var expression = (bar < 0) ? source : source.substring(0, bar);
		var caption = (bar < 0) ? "" : source.substring(bar + 1).strip();
		try {
			return read(Arrays.stream(expression.split(":", -1)).map(String::strip).toList(), caption);
		}
		catch (Misread misread) {
			return misread.wrong();
		}
	}

	/** Everything that can be written. */
	List<Offers> offers() {
		return Offers.of(this, this.names);
	}

	/** The numbers a report is known by. */
	List<KeyNumber> keyNumbers() {
		return KeyNumbers.of(this.told.figures(), this.names);
	}

	private Meaning read(List<String> parts, String caption) {
		var rest = parts.subList(1, parts.size());
		return switch (parts.getFirst().toLowerCase(Locale.ROOT)) {
			case "ændring" -> said(Change.inPercent(before(rest), now(rest)));
			case "forskel" -> said(Change.inNumbers(before(rest), now(rest)));
			case "før" -> said(value(rest, compared()));
			case "top" -> listed(rest);
			case "tabel" -> new Meaning.Shown(this.grids.table(argument(rest, 0), most(rest, 1), caption));
			case "diagram" -> {
				var grid = this.grids.line(argument(rest, 0), most(rest, 1), caption);
				yield new Meaning.Drawn(Grids.shape(argument(rest, 0)), this.grids.told(grid), grid);
			}
			case "periode" -> said(Written.period(this.told.figures().chosen().period()));
			case "sammenligning" -> said(Written.period(compared().period()));
			case "kommune" -> said(this.told.municipality());
			default -> said(value(parts, this.told.figures().chosen()));
		};
	}

	private static Meaning said(String words) {
		return new Meaning.Said(words);
	}

	/** A number as it is written, of a period. */
	private String value(List<String> parts, FigureSheet sheet) {
		var rest = parts.subList(Math.min(1, parts.size()), parts.size());
		return switch (argument(parts, 0).toLowerCase(Locale.ROOT)) {
			case "andel" -> {
				var amount = part(rest);
				yield Written.percent(Percent.of(amount.in(sheet), amount.wholeIn(sheet)));
			}
			case "dage" -> days(rest, sheet.closingTime(), false);
			case "arbejdsdage" -> days(rest, sheet.closingTime(), true);
			case "inden mål" -> Written.percent(sheet.closedInTimePercent());
			default -> Written.count(amount(parts).in(sheet));
		};
	}

	private Amount amount(List<String> parts) {
		if (parts.size() > 1 && parts.getFirst().equalsIgnoreCase("antal")) {
			return part(parts.subList(1, parts.size()));
		}
		var total = (parts.size() == 1) ? Amounts.total(parts.getFirst()) : Optional.<Amount>empty();
		return total.orElseThrow(() -> unknown(argument(parts, 0)));
	}

	/** {@code resultat:løst+delvist løst} or {@code top:kategori:5}. */
	private Amount part(List<String> parts) {
		if (argument(parts, 0).equalsIgnoreCase("top")) {
			return this.amounts.top(division(argument(parts, 1)), number(argument(parts, 2)));
		}
		var division = division(parts.getFirst());
		argument(parts, 1);
		return this.amounts.rows(division, String.join(":", parts.subList(1, parts.size())));
	}

	private Meaning listed(List<String> parts) {
		var division = division(argument(parts, 0));
		var sheet = this.told.figures().chosen();
		return new Meaning.Listed(Amounts.top(this.names, division, number(argument(parts, 1)))
			.stream()
			.map((key) -> this.names.name(key) + " (" + Written.count(division.count(sheet, key)) + ")")
			.toList());
	}

	private long now(List<String> parts) {
		return amount(parts).in(this.told.figures().chosen());
	}

	private long before(List<String> parts) {
		return amount(parts).in(compared());
	}

	private FigureSheet compared() {
		return this.told.figures().comparison().orElseThrow(() -> Misread.of("report.binding.no-comparison"));
	}

	private static String days(List<String> parts, ClosingTime time, boolean working) {
		return Written.oneDecimal(switch (argument(parts, 0).toLowerCase(Locale.ROOT)) {
			case "gennemsnit" -> working ? time.workingAverage() : time.average();
			case "median" -> working ? time.workingMedian() : time.median();
			case "p90" -> working ? time.workingP90() : time.p90();
			default -> throw Misread.of("report.binding.no-measure", argument(parts, 0));
		});
	}

	private static Division division(String word) {
		return Division.named(word)
			.orElseThrow(() -> Misread.of("report.binding.no-division", word,
					Nearest.list(word, Stream.of(Division.values()).map(Division::word).toList())));
	}

	private static Misread unknown(String word) {
		var known = Stream.concat(Amounts.totals().stream(), WORDS.stream()).toList();
		return Misread.of("report.binding.unknown", word, Nearest.list(word, known));
	}

	private static String argument(List<String> parts, int place) {
		if (place >= parts.size() || parts.get(place).isEmpty()) {
			throw Misread.of("report.binding.incomplete");
		}
		return parts.get(place);
	}

	private static int number(String typed) {
		if (!typed.matches("[1-9][0-9]?|100")) {
			throw Misread.of("report.binding.no-number", typed);
		}
		return Integer.parseInt(typed);
	}

	private static @Nullable Integer most(List<String> parts, int place) {
		return (place < parts.size()) ? Integer.valueOf(Math.min(number(parts.get(place)), MOST_ROWS)) : null;
	}

}
