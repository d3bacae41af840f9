package dk.borgerraadgiver.report.binding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dk.borgerraadgiver.report.counting.FigurePlace;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.report.suppression.Suppression;

/**
 * Which numbers of all departments' parts are kept back in a period. It is decided for
 * all departments at once, whether they have a part or not, so that no part, not even all
 * of them together with the office's own totals, tells what another keeps back.
 */
final class KeptBack {

	/** What is never small, beside a number whose row has no sum. */
	private static final long MUCH = 1_000_000;

	private final FigureSheet sheet;

	private final int threshold;

	private final Set<FigurePlace> hidden = new HashSet<>();

	private KeptBack(FigureSheet sheet, int threshold) {
		this.sheet = sheet;
		this.threshold = threshold;
	}

	/** A table of departments and codes, whose sums both ways are told. */
	static KeptBack of(FigureSheet sheet, FigureTable table, int threshold) {
		var kept = new KeptBack(sheet, threshold);
		kept.crossing(table, sheet.columns(table).stream().sorted().toList());
		return kept;
	}

	/**
	 * The totals. How many citizens turned to the office about a department, and with how
	 * many complaints, is its size and is told; what was closed and what is open is taken
	 * together, as it may be all there was; anything else has but the office's own sum.
	 */
	static KeptBack ofTotals(FigureSheet sheet, int threshold) {
		var kept = new KeptBack(sheet, threshold);
		kept.crossing(FigureTable.TOTALS, List.of("afsluttede", "verserende"));
		List.of("borgere", "genaabnede", "sparring", "egen_drift").forEach(kept::column);
		return kept;
	}

	boolean isHidden(String department, String key) {
		return this.hidden.contains(new FigurePlace(department, key));
	}

	private void crossing(FigureTable table, List<String> columns) {
		var departments = departments(table);
		hide(departments, columns,
				departments.stream()
					.map((department) -> columns.stream()
						.mapToLong((column) -> this.sheet.count(table, department, column))
						.toArray())
					.toArray(long[][]::new));
	}

	private void column(String total) {
		var departments = departments(FigureTable.TOTALS);
		hide(departments, List.of(total),
				departments.stream()
					.map((department) -> new long[] { this.sheet.count(FigureTable.TOTALS, department, total), MUCH })
					.toArray(long[][]::new));
	}

	/** Where keeping everything back would not do, nothing is told. */
	private void hide(List<String> departments, List<String> columns, long[][] counts) {
		var found = Suppression.of(counts, this.threshold);
		for (int row = 0; row < departments.size(); row++) {
			for (int column = 0; column < columns.size(); column++) {
				if (found.isEmpty() || found.get()[row][column]) {
					this.hidden.add(new FigurePlace(departments.get(row), columns.get(column)));
				}
			}
		}
	}

	private List<String> departments(FigureTable table) {
		var rows = new ArrayList<>(this.sheet.rows(table));
		rows.sort(null);
		return rows;
	}

}
