package dk.borgerraadgiver.report.suppression;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.IntVar;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A half-year is told, then the year: who takes the one from the other learns no small
 * count of either, nor of the rest of the year.
 */
class NestTests {

	private static final int TRIES = 400;

	private static final int THRESHOLD = 3;

	@Test
	void whatTheHalfKeepsBackTheYearKeepsBackToo() {
		long[][] half = { { 1, 8, 7 }, { 9, 5, 6 }, { 3, 4, 9 } };
		long[][] year = { { 11, 18, 17 }, { 19, 15, 16 }, { 13, 14, 19 } };
		assertThat(Suppression.of(year, THRESHOLD).orElseThrow()).as("alone").isDeepEqualTo(new boolean[3][3]);
		assertThat(new Nest(year, List.of(new Nest(half, List.of()))).keptBack(THRESHOLD).orElseThrow())
			.isDeepEqualTo(Suppression.of(half, THRESHOLD).orElseThrow());
	}

	@Test
	void whatIsLeftOfTheYearIsNotToldByTakingTheHalfAway() {
		long[][] half = { { 9, 8, 7 }, { 9, 5, 6 }, { 3, 4, 9 } };
		long[][] year = { { 10, 18, 17 }, { 19, 15, 16 }, { 13, 14, 19 } };
		assertThat(new Nest(year, List.of(new Nest(half, List.of()))).keptBack(THRESHOLD).orElseThrow()[0][0])
			.as("10 - 9 is one person")
			.isTrue();
	}

	@Test
	void aTableThatWasLeftOutHasToldNothing() {
		long[][] half = { { 1, 0 }, { 0, 0 } };
		long[][] year = { { 9, 8 }, { 7, 6 } };
		assertThat(new Nest(year, List.of(new Nest(half, List.of()))).keptBack(THRESHOLD).orElseThrow())
			.isDeepEqualTo(new boolean[2][2]);
	}

	@Test
	void nothingSmallCanBeComputedFromBoth() {
		var random = new Random(20261125);
		int hiding = 0;
		for (int number = 0; number < TRIES; number++) {
			int rows = 2 + random.nextInt(3);
			int columns = 2 + random.nextInt(3);
			long[][] half = table(random, rows, columns);
			long[][] rest = table(random, rows, columns);
			long[][] year = sum(half, rest);
			var back = Suppression.of(half, THRESHOLD);
			var yearBack = new Nest(year, List.of(new Nest(half, List.of()))).keptBack(THRESHOLD);
			if (back.isEmpty() || yearBack.isEmpty()) {
				continue;
			}
			hiding++;
			var told = new Both(half, year, back.get(), yearBack.get());
			for (int row = 0; row < rows; row++) {
				for (int column = 0; column < columns; column++) {
					told.assertOpen(row, column);
				}
			}
		}
		assertThat(hiding).isGreaterThan(TRIES / 3);
	}

	private static long[][] table(Random random, int rows, int columns) {
		long[][] counts = new long[rows][columns];
		for (long[] row : counts) {
			Arrays.setAll(row, (column) -> random.nextInt(9));
		}
		return counts;
	}

	private static long[][] sum(long[][] one, long[][] other) {
		long[][] sum = new long[one.length][one[0].length];
		for (int row = 0; row < sum.length; row++) {
			for (int column = 0; column < sum[row].length; column++) {
				sum[row][column] = one[row][column] + other[row][column];
			}
		}
		return sum;
	}

	/**
	 * What somebody knows who has both reports.
	 */
	private static final class Both {

		private final long[][] half;

		private final long[][] year;

		private final boolean[][] halfBack;

		private final boolean[][] yearBack;

		Both(long[][] half, long[][] year, boolean[][] halfBack, boolean[][] yearBack) {
			this.half = half;
			this.year = year;
			this.halfBack = halfBack;
			this.yearBack = yearBack;
		}

		void assertOpen(int row, int column) {
			long[][] rest = rest();
			if (isSmall(this.half[row][column])) {
				assertThat(another(row, column, true))
					.as("half %d %d of %s", row, column, Arrays.deepToString(this.half))
					.isTrue();
			}
			if (isSmall(rest[row][column])) {
				assertThat(another(row, column, false)).as("rest %d %d of %s", row, column, Arrays.deepToString(rest))
					.isTrue();
			}
		}

		private static boolean isSmall(long count) {
			return count > 0 && count < THRESHOLD;
		}

		/** Whether a cell of the half, or of the rest, may be another number. */
		private boolean another(int row, int column, boolean ofHalf) {
			var model = new Model();
			var first = cells(model);
			var second = cells(model);
			for (int i = 0; i < this.half.length; i++) {
				for (int j = 0; j < this.half[i].length; j++) {
					if (!this.halfBack[i][j]) {
						model.arithm(first[i][j], "=", (int) this.half[i][j]).post();
					}
					if (!this.yearBack[i][j]) {
						model.arithm(first[i][j], "+", second[i][j], "=", (int) this.year[i][j]).post();
					}
				}
			}
			sums(model, first, this.half);
			sums(model, second, rest());
			long known = ofHalf ? this.half[row][column] : rest()[row][column];
			model.arithm((ofHalf ? first : second)[row][column], "!=", (int) known).post();
			return model.getSolver().solve();
		}

		private long[][] rest() {
			long[][] rest = new long[this.year.length][];
			for (int row = 0; row < rest.length; row++) {
				int here = row;
				rest[row] = new long[this.year[row].length];
				Arrays.setAll(rest[row], (column) -> this.year[here][column] - this.half[here][column]);
			}
			return rest;
		}

		private IntVar[][] cells(Model model) {
			return model.intVarMatrix(this.half.length, this.half[0].length, 0, 99);
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

}
