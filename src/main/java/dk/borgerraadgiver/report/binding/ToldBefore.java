package dk.borgerraadgiver.report.binding;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.report.suppression.Nest;

/**
 * What an earlier report has told of a shorter period.
 *
 * @param sheet the figures of its period
 * @param tables the keys of the tables it prints
 */
public record ToldBefore(FigureSheet sheet, Set<String> tables) {

	public ToldBefore {
		tables = Set.copyOf(tables);
	}

	/**
	 * A crossing of a period with those of the shorter periods in which it was told.
	 * @param counting takes the crossing from a period's figures
	 */
	static Nest nest(FigureSheet sheet, FigureTable table, List<ToldBefore> before,
			Function<FigureSheet, long[][]> counting) {
		var within = before.stream()
			.filter((one) -> one.tables.contains(table.key()))
			.filter((one) -> one.sheet.period().isWithin(sheet.period()) && !one.sheet.period().equals(sheet.period()))
			.sorted(Comparator.comparingLong((ToldBefore one) -> one.sheet.period().days()).reversed())
			.toList();
		var outermost = within.stream()
			.filter((one) -> within.stream()
				.takeWhile((longer) -> !longer.equals(one))
				.noneMatch((longer) -> longer.sheet.period().overlaps(one.sheet.period())))
			.toList();
		return new Nest(counting.apply(sheet),
				outermost.stream().map((one) -> nest(one.sheet, table, within, counting)).toList());
	}

}
