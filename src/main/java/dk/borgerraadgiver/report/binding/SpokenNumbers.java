package dk.borgerraadgiver.report.binding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.AnswerTime;
import dk.borgerraadgiver.report.counting.ClosingTime;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.Percent;
import org.jspecify.annotations.Nullable;

/**
 * The numbers a sentence can hold, of any period: counts, shares and days.
 *
 * @param amounts what can be counted
 * @param rates what it can be measured by
 */
record SpokenNumbers(Amounts amounts, Rates rates) {

	/** The words that stand by themselves or begin something, beside the totals. */
	private static final List<String> WORDS = List.of("antal", "andel", "ændring", "forskel", "før", "top", "tabel",
			"diagram", "dage", "arbejdsdage", "svardage", "inden mål", "pr. 1.000", "andel af sager", "periode",
			"sammenligning", "kommune", "anbefalinger", "opfølgning", "fokusområder", "eksempel");

	/** A number as it is written, of a period. */
	String value(List<String> parts, FigureSheet sheet) {
		var rest = parts.subList(Math.min(1, parts.size()), parts.size());
		return switch (argument(parts, 0).toLowerCase(Locale.ROOT)) {
			case "andel" -> {
				var amount = part(rest);
				yield Written.percent(Percent.of(amount.in(sheet), amount.wholeIn(sheet)));
			}
			case "dage" -> days(rest, sheet.closingTime(), false);
			case "arbejdsdage" -> days(rest, sheet.closingTime(), true);
			case "svardage" -> answerDays(rest, sheet.answerTime(Figure.ALL));
			case "pr. 1.000", "pr. 1000", "pr 1000" -> Written.oneDecimal(this.rates.perThousand(amount(rest), sheet));
			case "andel af sager" ->
				Written.oneDecimal(this.rates.shareOfCases(rest.isEmpty() ? Rates.CASES : amount(rest), sheet)) + " %";
			case "inden mål" -> Written.percent(sheet.closedInTimePercent());
			default -> Written.count(amount(parts).in(sheet));
		};
	}

	Amount amount(List<String> parts) {
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

	private static String days(List<String> parts, ClosingTime time, boolean working) {
		return Written.oneDecimal(switch (argument(parts, 0).toLowerCase(Locale.ROOT)) {
			case "gennemsnit" -> working ? time.workingAverage() : time.average();
			case "median" -> working ? time.workingMedian() : time.median();
			case "p90" -> working ? time.workingP90() : time.p90();
			default -> throw Misread.of("report.binding.no-measure", argument(parts, 0));
		});
	}

	private static String answerDays(List<String> parts, AnswerTime time) {
		return Written.oneDecimal(switch (argument(parts, 0).toLowerCase(Locale.ROOT)) {
			case "gennemsnit" -> time.average();
			case "median" -> time.median();
			case "p90" -> time.p90();
			default -> throw Misread.of("report.binding.no-measure", argument(parts, 0));
		});
	}

	static Division division(String word) {
		return Division.named(word)
			.orElseThrow(() -> Misread.of("report.binding.no-division", word,
					Nearest.list(word, Stream.of(Division.values()).map(Division::word).toList())));
	}

	private static Misread unknown(String word) {
		var known = Stream.concat(Amounts.totals().stream(), WORDS.stream()).toList();
		return Misread.of("report.binding.unknown", word, Nearest.list(word, known));
	}

	static String argument(List<String> parts, int place) {
		if (place >= parts.size() || parts.get(place).isEmpty()) {
			throw Misread.of("report.binding.incomplete");
		}
		return parts.get(place);
	}

	static int number(String typed) {
		if (!typed.matches("[1-9][0-9]?|100")) {
			throw Misread.of("report.binding.no-number", typed);
		}
		return Integer.parseInt(typed);
	}

	/** How many rows are named, if it is said. */
	static @Nullable Integer most(List<String> parts, int place) {
		return (place < parts.size()) ? Integer.valueOf(number(parts.get(place))) : null;
	}

}
