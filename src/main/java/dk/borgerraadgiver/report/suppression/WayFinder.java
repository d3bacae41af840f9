package dk.borgerraadgiver.report.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dk.borgerraadgiver.report.suppression.Crossing.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest closed way through a cell. Rows and columns are the stations: going
 * from a row to a column adds one to the cell where they cross, going back takes one
 * away, which wants a cell of at least one. A way that comes back to where it began
 * leaves every sum as it was.
 */
final class WayFinder {

	/** Fewer cells first; then the smaller; and a nought tells least where it stands. */
	private static final long EACH = 1_000_000;

	private static final long NOUGHT = 2 * EACH;

	private static final long FAR = Long.MAX_VALUE;

	private final Crossing crossing;

	private final boolean[][] hidden;

	private final int stations;

	WayFinder(Crossing crossing, boolean[][] hidden) {
		this.crossing = crossing;
		this.hidden = hidden;
		this.stations = crossing.rows() + crossing.columns();
	}

	/** The cells of the cheapest way by which the cell goes up, or down. */
	Optional<List<Cell>> cheapest(int row, int column) {
		var through = new Cell(row, column);
		int from = this.crossing.rows() + column;
		var up = travel(from, row, through);
		var down = (this.crossing.count(row, column) > 0) ? travel(row, from, through) : null;
		if (up == null || (down != null && down.cost() < up.cost())) {
			return Optional.ofNullable(down).map(Way::cells);
		}
		return Optional.of(up.cells());
	}

	/** Dijkstra's way over at most some dozens of stations. */
	private @Nullable Way travel(int from, int to, Cell without) {
		var cost = new long[this.stations];
		var before = new int[this.stations];
		var done = new boolean[this.stations];
		Arrays.fill(cost, FAR);
		cost[from] = 0;
		for (int here = from; here >= 0; here = nearest(cost, done)) {
			if (here == to) {
				return new Way(cost[to], cells(before, from, to));
			}
			done[here] = true;
			for (int next = 0; next < this.stations; next++) {
				long step = step(here, next, without);
				if (!done[next] && step != FAR && cost[here] + step < cost[next]) {
					cost[next] = cost[here] + step;
					before[next] = here;
				}
			}
		}
		return null;
	}

	private static int nearest(long[] cost, boolean[] done) {
		int nearest = -1;
		for (int station = 0; station < cost.length; station++) {
			if (!done[station] && cost[station] != FAR && (nearest < 0 || cost[station] < cost[nearest])) {
				nearest = station;
			}
		}
		return nearest;
	}

	private long step(int here, int next, Cell without) {
		boolean adds = here < this.crossing.rows();
		if (adds == (next < this.crossing.rows())) {
			return FAR;
		}
		var cell = cell(here, next);
		long count = this.crossing.count(cell.row(), cell.column());
		if (cell.equals(without) || (!adds && count == 0)) {
			return FAR;
		}
		if (this.hidden[cell.row()][cell.column()]) {
			return 0;
		}
		return (count == 0) ? NOUGHT : EACH + Math.min(count, EACH / 2);
	}

	private Cell cell(int one, int other) {
		return new Cell(Math.min(one, other), Math.max(one, other) - this.crossing.rows());
	}

	private List<Cell> cells(int[] before, int from, int to) {
		var cells = new ArrayList<Cell>();
		for (int here = to; here != from; here = before[here]) {
			cells.add(cell(before[here], here));
		}
		return cells;
	}

	/**
	 * A way.
	 *
	 * @param cost how much it keeps back
	 * @param cells which cells it leads through, without the one it closes at
	 */
	private record Way(long cost, List<Cell> cells) {
	}

}
