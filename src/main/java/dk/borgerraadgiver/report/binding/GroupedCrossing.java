package dk.borgerraadgiver.report.binding;

import java.util.List;
import java.util.Optional;

import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.report.suppression.Nest;

/**
 * A crossing whose rows lie below departments of the first level, of which the parts of
 * other reports have told those departments' sums: what is kept back of such a sum is
 * kept back in each of its rows, so that adding them up tells no more than the sums did.
 *
 * @param groups for each row, the department of the first level it lies below, or itself
 */
record GroupedCrossing(List<String> groups) {

	/** Whether any part of another report told the sums of a crossing. */
	boolean isTold(FigureTable table, List<ToldBefore> before) {
		return ToldBefore.isInParts(table) && this.groups.stream().distinct().count() > 1
				&& before.stream().anyMatch(ToldBefore::inParts);
	}

	/**
	 * The cells to keep back whatever else is; nothing when the sums can't be told at
	 * all.
	 * @param nest the crossing, row by row
	 */
	Optional<boolean[][]> keptBack(Nest nest, int threshold) {
		var sums = this.groups.stream().distinct().toList();
		return nest.mapped((counts) -> added(counts, sums))
			.keptBack(threshold)
			.map((hidden) -> this.groups.stream()
				.map((group) -> hidden[sums.indexOf(group)].clone())
				.toArray(boolean[][]::new));
	}

	private long[][] added(long[][] counts, List<String> sums) {
		long[][] added = new long[sums.size()][(counts.length > 0) ? counts[0].length : 0];
		for (int row = 0; row < counts.length; row++) {
			for (int column = 0; column < counts[row].length; column++) {
				added[sums.indexOf(this.groups.get(row))][column] += counts[row][column];
			}
		}
		return added;
	}

}
