package dk.borgerraadgiver.report.binding;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import dk.borgerraadgiver.report.counting.DepartmentSheet;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.report.suppression.Nest;

/**
 * What an earlier report has told of a shorter period.
 *
 * @param sheet the figures of its period
 * @param tables the keys of the tables it prints
 * @param inParts whether it has parts for departments, which tell their divisions too
 */
public record ToldBefore(FigureSheet sheet, Set<String> tables, boolean inParts) {

	/** What a division's crossing with the departments is called after it. */
	private static final String BY_DEPARTMENT = "_afdeling";

	public ToldBefore {
		tables = Set.copyOf(tables);
	}

	/** The same of the departments' own figures of its period. */
	ToldBefore of(DepartmentSheet departments) {
		return new ToldBefore(departments.counts(), this.tables, this.inParts);
	}

	/** Whether parts tell of a crossing as a division of each department's own. */
	static boolean isInParts(FigureTable crossing) {
		return DepartmentGrids.DIVISIONS.stream()
			.anyMatch((division) -> crossing.key().equals(division.key() + BY_DEPARTMENT));
	}

	/**
	 * A crossing of a period with those of the shorter periods in which it was told, by a
	 * report or by its parts.
	 * @param counting takes the crossing from a period's figures
	 */
	static Nest nest(FigureSheet sheet, FigureTable table, List<ToldBefore> before,
			Function<FigureSheet, long[][]> counting) {
		boolean divided = isInParts(table);
		return nest(sheet, before, (one) -> one.tables.contains(table.key()) || (divided && one.inParts), counting);
	}

	/**
	 * The same of what departments' parts tell, by their own figures.
	 * @param before the departments' own figures of the shorter periods
	 */
	static Nest nestOfParts(FigureSheet sheet, FigureTable division, List<ToldBefore> before,
			Function<FigureSheet, long[][]> counting) {
		return nest(sheet, before, (one) -> one.inParts || one.tables.contains(division.key() + BY_DEPARTMENT),
				counting);
	}

	private static Nest nest(FigureSheet sheet, List<ToldBefore> before, Predicate<ToldBefore> telling,
			Function<FigureSheet, long[][]> counting) {
		var within = before.stream()
			.filter(telling)
			.filter((one) -> one.sheet.period().isWithin(sheet.period()) && !one.sheet.period().equals(sheet.period()))
			.sorted(Comparator.comparingLong((ToldBefore one) -> one.sheet.period().days()).reversed())
			.toList();
		var outermost = within.stream()
			.filter((one) -> within.stream()
				.takeWhile((longer) -> !longer.equals(one))
				.noneMatch((longer) -> longer.sheet.period().overlaps(one.sheet.period())))
			.toList();
		return new Nest(counting.apply(sheet),
				outermost.stream().map((one) -> nest(one.sheet, within, telling, counting)).toList());
	}

}
