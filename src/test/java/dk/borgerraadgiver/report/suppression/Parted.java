package dk.borgerraadgiver.report.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.IntVar;

/**
 * What somebody knows who has the reports of a period and of the shorter ones it consists
 * of: an exact search for other numbers with the same sums and told cells.
 *
 * @param counts the numbers of each shorter period
 * @param back what is kept back of each: all, of one that is told nowhere
 * @param wholeBack what is kept back of the whole
 */
@SuppressWarnings("ArrayRecordComponent") // looked at, never compared
public record Parted(List<long[][]> counts, List<boolean[][]> back, boolean[][] wholeBack) {

	/** Of a period no report tells of. */
	public static boolean[][] untold(long[][] counts) {
		return Arrays.stream(counts).map((row) -> {
			var all = new boolean[row.length];
			Arrays.fill(all, true);
			return all;
		}).toArray(boolean[][]::new);
	}

	/** The small counts that can be but one number, by period, row and column. */
	public List<List<Integer>> certain(int threshold) {
		var certain = new ArrayList<List<Integer>>();
		for (int part = 0; part < this.counts.size(); part++) {
			for (int row = 0; row < this.wholeBack.length; row++) {
				for (int column = 0; column < this.wholeBack[row].length; column++) {
					long count = this.counts.get(part)[row][column];
					if (count > 0 && count < threshold && !another(part, row, column)) {
						certain.add(List.of(part, row, column));
					}
				}
			}
		}
		return certain;
	}

	private boolean another(int part, int row, int column) {
		var model = new Model();
		var cells = this.counts.stream()
			.map((counts) -> model.intVarMatrix(this.wholeBack.length, this.wholeBack[0].length, 0, 999))
			.toList();
		for (int i = 0; i < this.wholeBack.length; i++) {
			for (int j = 0; j < this.wholeBack[i].length; j++) {
				tell(model, cells, i, j);
			}
		}
		for (int place = 0; place < cells.size(); place++) {
			sums(model, cells.get(place), this.counts.get(place));
		}
		model.arithm(cells.get(part)[row][column], "!=", (int) this.counts.get(part)[row][column]).post();
		return model.getSolver().solve();
	}

	private void tell(Model model, List<IntVar[][]> cells, int row, int column) {
		long whole = 0;
		for (int place = 0; place < cells.size(); place++) {
			long count = this.counts.get(place)[row][column];
			whole += count;
			if (!this.back.get(place)[row][column]) {
				model.arithm(cells.get(place)[row][column], "=", (int) count).post();
			}
		}
		if (!this.wholeBack[row][column]) {
			var line = cells.stream().map((one) -> one[row][column]).toArray(IntVar[]::new);
			model.sum(line, "=", (int) whole).post();
		}
	}

	private static void sums(Model model, IntVar[][] cells, long[][] counts) {
		for (int row = 0; row < cells.length; row++) {
			model.sum(cells[row], "=", (int) Arrays.stream(counts[row]).sum()).post();
		}
		for (int column = 0; column < cells[0].length; column++) {
			int here = column;
			var line = Arrays.stream(cells).map((row) -> row[here]).toArray(IntVar[]::new);
			model.sum(line, "=", (int) Arrays.stream(counts).mapToLong((row) -> row[here]).sum()).post();
		}
	}

}
