package dk.borgerraadgiver.report.binding;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;

/**
 * A number a text can speak of, in any period.
 *
 * @param of how many in a period
 * @param whole what it is a part of in that period; itself when it is no part
 * @param told whether a period tells it
 * @param wholeTold whether a period tells what it is a part of
 */
record Amount(ToLongFunction<FigureSheet> of, ToLongFunction<FigureSheet> whole, Predicate<FigureSheet> told,
		Predicate<FigureSheet> wholeTold) {

	/** A number at one place of a table. */
	static Amount at(FigureTable table, String row, String column) {
		ToLongFunction<FigureSheet> count = (sheet) -> sheet.count(table, row, column);
		Predicate<FigureSheet> told = (sheet) -> sheet.tells(table, row, column);
		return new Amount(count, count, told, told);
	}

	/** Some rows of a division together. */
	static Amount of(Division division, List<String> keys) {
		return new Amount((sheet) -> keys.stream().mapToLong((key) -> division.count(sheet, key)).sum(),
				division::whole, (sheet) -> keys.stream().allMatch((key) -> division.tells(sheet, key)),
				(sheet) -> division.tells(sheet, Figure.ALL));
	}

	boolean isTold(FigureSheet sheet) {
		return this.told.test(sheet);
	}

	/**
	 * How many there are.
	 * @throws Misread when what was published of the period does not tell it
	 */
	long in(FigureSheet sheet) {
		require(this.told.test(sheet), sheet);
		return this.of.applyAsLong(sheet);
	}

	long wholeIn(FigureSheet sheet) {
		require(this.wholeTold.test(sheet), sheet);
		return this.whole.applyAsLong(sheet);
	}

	private static void require(boolean told, FigureSheet sheet) {
		if (!told) {
			throw Misread.of("report.binding.not-published", Written.period(sheet.period()));
		}
	}

}
