package dk.borgerraadgiver.report.suppression;

/**
 * The numbers of a crossing, without its sums.
 */
final class Crossing {

	private final long[][] counts;

	private final int columns;

	Crossing(long[][] counts) {
		this.counts = counts;
		this.columns = (counts.length > 0) ? counts[0].length : 0;
		for (long[] row : counts) {
			if (row.length != this.columns) {
				throw new IllegalArgumentException("not a rectangle");
			}
			for (long count : row) {
				if (count < 0) {
					throw new IllegalArgumentException("a count below zero");
				}
			}
		}
	}

	int rows() {
		return this.counts.length;
	}

	int columns() {
		return this.columns;
	}

	long count(int row, int column) {
		return this.counts[row][column];
	}

	/**
	 * A cell by its place.
	 *
	 * @param row from 0
	 * @param column from 0
	 */
	record Cell(int row, int column) {
	}

}
