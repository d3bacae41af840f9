package dk.borgerraadgiver.report.suppression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dk.borgerraadgiver.report.suppression.Crossing.Cell;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.IntVar;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can compute who knows a table's sums, its told cells, and that counts are
 * whole and not below zero: an exact search for another table with the same of all these.
 */
final class Solver {

	private final long[][] counts;

	private final boolean[][] hidden;

	private Solver(long[][] counts, boolean[][] hidden) {
		this.counts = counts;
		this.hidden = hidden;
	}

	/** The hidden cells that can only be one number. */
	static List<Cell> certain(long[][] counts, boolean[][] hidden) {
		return new Solver(counts, hidden).certain();
	}

	private List<Cell> certain() {
		Set<Cell> open = new LinkedHashSet<>();
		for (int row = 0; row < this.counts.length; row++) {
			for (int column = 0; column < this.counts[row].length; column++) {
				if (this.hidden[row][column]) {
					open.add(new Cell(row, column));
				}
			}
		}
		List<Cell> certain = new ArrayList<>();
		while (!open.isEmpty()) {
			var cell = open.iterator().next();
			open.remove(cell);
			long[][] other = another(cell);
			if (other == null) {
				certain.add(cell);
			}
			else {
				open.removeIf((one) -> other[one.row()][one.column()] != this.counts[one.row()][one.column()]);
			}
		}
		return certain;
	}

	/** Another table, in which a cell is another number. */
	private long @Nullable [][] another(Cell cell) {
		var model = new Model();
		int rows = this.counts.length;
		int columns = this.counts[0].length;
		var cells = new IntVar[rows][columns];
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				int count = (int) this.counts[row][column];
				int most = (int) Math.min(sum(row, -1), sum(-1, column));
				cells[row][column] = this.hidden[row][column] ? model.intVar(0, most) : model.intVar(count);
			}
		}
		for (int row = 0; row < rows; row++) {
			model.sum(cells[row], "=", (int) sum(row, -1)).post();
		}
		for (int column = 0; column < columns; column++) {
			var line = new IntVar[rows];
			for (int row = 0; row < rows; row++) {
				line[row] = cells[row][column];
			}
			model.sum(line, "=", (int) sum(-1, column)).post();
		}
		model.arithm(cells[cell.row()][cell.column()], "!=", (int) this.counts[cell.row()][cell.column()]).post();
		model.getSolver().setSearch(Search.inputOrderLBSearch(model.retrieveIntVars(true)));
		if (!model.getSolver().solve()) {
			return null;
		}
		var other = new long[rows][columns];
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				other[row][column] = cells[row][column].getValue();
			}
		}
		return other;
	}

	/** The sum of a row, or of a column where there is no row. */
	private long sum(int row, int column) {
		long sum = 0;
		for (int i = 0; i < this.counts.length; i++) {
			for (int j = 0; j < this.counts[i].length; j++) {
				sum += (row == i || column == j) ? this.counts[i][j] : 0;
			}
		}
		return sum;
	}

}
