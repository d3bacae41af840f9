package dk.borgerraadgiver.report.suppression;

import java.util.Arrays;
import java.util.Optional;

/**
 * Decides which cells of a crossing are kept back when its sums of rows and columns are
 * told.
 *
 * <p>
 * A small cell is always kept back. It can't be computed if there is another table of
 * whole numbers, none below zero, with the same sums and the same told cells, in which it
 * is another number. Such a table is one step away where a closed way leads through kept
 * cells, up and down in turn, on which every cell that goes down by one is at least one.
 * For each small cell without such a way the cheapest is found, and what lies on it is
 * kept back too; it is then protected by the same way, so that one round is enough.
 */
public final class Suppression {

	private final Crossing crossing;

	private final boolean[][] hidden;

	private Suppression(Crossing crossing, boolean[][] kept) {
		this.crossing = crossing;
		this.hidden = Arrays.stream(kept).map((row) -> row.clone()).toArray(boolean[][]::new);
	}

	/**
	 * The cells to keep back.
	 * @param counts a rectangle of numbers, none below zero, without sums
	 * @param threshold numbers below it, except 0, are small; 0 keeps nothing back
	 * @return by row and column; empty when even keeping back every cell would not do, as
	 * in a table with one row, where the sums tell all
	 */
	public static Optional<boolean[][]> of(long[][] counts, int threshold) {
		return of(counts, threshold, new boolean[counts.length][(counts.length > 0) ? counts[0].length : 0]);
	}

	/** The same with some cells that are kept back in any case. */
	static Optional<boolean[][]> of(long[][] counts, int threshold, boolean[][] kept) {
		var suppression = new Suppression(new Crossing(counts), kept);
		return suppression.hide(threshold) ? Optional.of(suppression.hidden) : Optional.empty();
	}

	private boolean hide(int threshold) {
		for (int row = 0; row < this.crossing.rows(); row++) {
			for (int column = 0; column < this.crossing.columns(); column++) {
				this.hidden[row][column] |= isSmall(row, column, threshold);
			}
		}
		for (int row = 0; row < this.crossing.rows(); row++) {
			for (int column = 0; column < this.crossing.columns(); column++) {
				if (isSmall(row, column, threshold) && !protect(row, column)) {
					return false;
				}
			}
		}
		return true;
	}

	private boolean isSmall(int row, int column, int threshold) {
		long count = this.crossing.count(row, column);
		return count > 0 && count < threshold;
	}

	private boolean protect(int row, int column) {
		var way = new WayFinder(this.crossing, this.hidden).cheapest(row, column);
		way.ifPresent((cells) -> cells.forEach((cell) -> this.hidden[cell.row()][cell.column()] = true));
		return way.isPresent();
	}

}
