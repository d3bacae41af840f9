package dk.borgerraadgiver.report.binding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;

/**
 * Figures measured by what the municipality counts: per 1.000 inhabitants, and in percent
 * of its cases, with one decimal, as the office's are few of many.
 *
 * @param denominators what is measured by
 */
record Rates(Denominators denominators) {

	/**
	 * What the share of the municipality's cases is of, unless something else is said.
	 */
	static final Amount CASES = Amount.at(FigureTable.TOTALS, "sager", "");

	private static final String ENTER = "/tal/offentliggjorte/ny?aar=";

	/** Per 1.000 inhabitants; nothing where they are not known. */
	Optional<BigDecimal> perThousandIfAny(Amount amount, FigureSheet sheet) {
		return this.denominators.inhabitants(sheet.period())
			.filter((count) -> amount.isTold(sheet))
			.map((count) -> measured(amount.in(sheet), 1000, count));
	}

	/** In percent of the municipality's cases; nothing where they are not known. */
	Optional<BigDecimal> shareOfCasesIfAny(Amount amount, FigureSheet sheet) {
		return this.denominators.cases(sheet.period())
			.filter((count) -> amount.isTold(sheet))
			.map((count) -> measured(amount.in(sheet), 100, count));
	}

	/**
	 * The same.
	 * @throws Misread when the inhabitants are not known
	 */
	BigDecimal perThousand(Amount amount, FigureSheet sheet) {
		amount.in(sheet);
		return perThousandIfAny(amount, sheet).orElseThrow(() -> missing("report.binding.no-inhabitants", sheet));
	}

	/**
	 * The same.
	 * @throws Misread when the period is no year, or the cases are not known
	 */
	BigDecimal shareOfCases(Amount amount, FigureSheet sheet) {
		amount.in(sheet);
		if (!Denominators.isYear(sheet.period())) {
			throw Misread.of("report.binding.no-year");
		}
		return shareOfCasesIfAny(amount, sheet).orElseThrow(() -> missing("report.binding.no-cases", sheet));
	}

	private static BigDecimal measured(long part, long of, long whole) {
		return BigDecimal.valueOf(part)
			.multiply(BigDecimal.valueOf(of))
			.divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
	}

	private static Misread missing(String key, FigureSheet sheet) {
		var year = Integer.toString(Denominators.year(sheet.period()));
		return new Misread(new Meaning.Wrong(key, List.of(year), ENTER + year));
	}

}
