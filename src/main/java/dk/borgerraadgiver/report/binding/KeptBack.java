package dk.borgerraadgiver.report.binding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.borgerraadgiver.report.counting.FigurePlace;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.report.suppression.Nest;

/**
 * Which numbers of all departments' parts are kept back in a period. It is decided for
 * all departments at once, whether they have a part or not, so that no part, not even all
 * of them together with the office's own totals and with what was told of shorter
 * periods, tells what another keeps back.
 */
final class KeptBack {

	/** What is never small, beside a number whose row has no sum. */
	private static final long MUCH = 1_000_000;

	private static final String CLOSED = "afsluttede";

	private static final String OPEN = "verserende";

	private final FigureSheet sheet;

	private final int threshold;

	private final List<ToldBefore> before;

	private final Set<FigurePlace> hidden = new HashSet<>();

	private KeptBack(FigureSheet sheet, int threshold, List<ToldBefore> before) {
		this.sheet = sheet;
		this.threshold = threshold;
		this.before = before;
	}

	/**
	 * A table of departments and codes, whose sums both ways are told.
	 * @param before the departments' figures of shorter periods that are told
	 */
	static KeptBack of(FigureSheet sheet, FigureTable table, int threshold, List<ToldBefore> before) {
		var kept = new KeptBack(sheet, threshold, before);
		var departments = kept.departments(table);
		var columns = sheet.columns(table).stream().sorted().toList();
		var nest = ToldBefore.nestOfParts(sheet, table, before, (one) -> counts(one, table, departments, columns));
		kept.hide(departments, columns, nest.keptBack(threshold));
		return kept;
	}

	/**
	 * The totals. How many citizens turned to the office about a department, and with how
	 * many complaints, is its size and is told; what was closed and what is open is taken
	 * together, as it may be all there was; anything else has but the office's own sum.
	 */
	static KeptBack ofTotals(FigureSheet sheet, int threshold, List<ToldBefore> before) {
		var kept = new KeptBack(sheet, threshold, before);
		kept.closedAndOpen();
		List.of("borgere", "genaabnede", "sparring", "egen_drift")
			.forEach((total) -> kept.hide(kept.departments(FigureTable.TOTALS), List.of(total),
					kept.column(total, before)));
		return kept;
	}

	boolean isHidden(String department, String key) {
		return this.hidden.contains(new FigurePlace(department, key));
	}

	/**
	 * What is open on a day has nothing to do with another day, but is the same in every
	 * period that ends on it. Where the shorter periods keep one of the two back, both
	 * are.
	 */
	private void closedAndOpen() {
		var departments = departments(FigureTable.TOTALS);
		var columns = List.of(CLOSED, OPEN);
		var closed = nested(CLOSED, this.before);
		var open = nested(OPEN,
				this.before.stream()
					.filter((one) -> one.sheet().period().to().equals(this.sheet.period().to()))
					.toList());
		if (closed.isEmpty() || open.isEmpty()) {
			hide(departments, columns, Optional.empty());
			return;
		}
		boolean[][] kept = new boolean[departments.size()][2];
		for (int row = 0; row < kept.length; row++) {
			boolean either = closed.get()[row] || open.get()[row];
			kept[row] = new boolean[] { either, either };
		}
		hide(departments, columns, new Nest(counts(this.sheet, FigureTable.TOTALS, departments, columns), List.of())
			.keptBack(this.threshold, kept));
	}

	/** By row, what a total keeps back for the shorter periods' sake, nothing without. */
	private Optional<boolean[]> nested(String total, List<ToldBefore> shorter) {
		var departments = departments(FigureTable.TOTALS);
		if (shorter.isEmpty()) {
			return Optional.of(new boolean[departments.size()]);
		}
		return column(total, shorter).map((cells) -> {
			var rows = new boolean[cells.length];
			for (int row = 0; row < rows.length; row++) {
				rows[row] = cells[row][0];
			}
			return rows;
		});
	}

	/** Beside it stands what is much in every period, and in what is left of one. */
	private Optional<boolean[][]> column(String total, List<ToldBefore> shorter) {
		var departments = departments(FigureTable.TOTALS);
		return ToldBefore
			.nestOfParts(this.sheet, FigureTable.TOTALS, shorter,
					(one) -> departments.stream()
						.map((department) -> new long[] { one.count(FigureTable.TOTALS, department, total),
								MUCH * one.period().days() * one.period().days() })
						.toArray(long[][]::new))
			.keptBack(this.threshold);
	}

	private static long[][] counts(FigureSheet sheet, FigureTable table, List<String> departments,
			List<String> columns) {
		return departments.stream()
			.map((department) -> columns.stream()
				.mapToLong((column) -> sheet.count(table, department, column))
				.toArray())
			.toArray(long[][]::new);
	}

	/** Where keeping everything back would not do, nothing is told. */
	private void hide(List<String> departments, List<String> columns, Optional<boolean[][]> found) {
		for (int row = 0; row < departments.size(); row++) {
			for (int column = 0; column < columns.size(); column++) {
				if (found.isEmpty() || found.get()[row][column]) {
					this.hidden.add(new FigurePlace(departments.get(row), columns.get(column)));
				}
			}
		}
	}

	private List<String> departments(FigureTable table) {
		return this.sheet.rows(table).stream().sorted().toList();
	}

}
