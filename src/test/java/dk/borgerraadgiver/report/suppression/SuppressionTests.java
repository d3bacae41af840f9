package dk.borgerraadgiver.report.suppression;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SuppressionTests {

	private static final int TABLES = 10_000;

	private static final int LARGEST = 8;

	@Test
	void aTableWithoutSmallNumbersIsToldWhole() {
		assertThat(hidden("5 0", "7 9")).containsExactly("..", "..");
	}

	@Test
	void aSmallNumberTakesThreeOthersWithIt() {
		assertThat(hidden("1 8 7", "9 5 6", "3 4 9")).containsExactly("xx.", "...", "xx.");
	}

	@Test
	void smallNumbersProtectEachOtherWhereTheyCan() {
		assertThat(hidden("1 2 9", "2 1 8", "7 7 7")).containsExactly("xx.", "xx.", "...");
	}

	@Test
	void aNoughtIsKeptBackOnlyWhereNothingElseDoes() {
		assertThat(hidden("2 0", "0 9")).containsExactly("xx", "xx");
	}

	@Test
	void withAThresholdOfNoughtEverythingIsTold() {
		assertThat(Suppression.of(new long[][] { { 1, 2 }, { 2, 1 } }, 0)).hasValueSatisfying(
				(hidden) -> assertThat(hidden).isDeepEqualTo(new boolean[][] { { false, false }, { false, false } }));
	}

	@Test
	void whatTheSumsTellAnywayCannotBeKeptBack() {
		assertThat(Suppression.of(new long[][] { { 1, 9 } }, 3)).as("one row").isEmpty();
		assertThat(Suppression.of(new long[][] { { 1, 0 }, { 0, 0 } }, 3)).as("one person in all").isEmpty();
	}

	@Test
	void anEmptyTableHidesNothing() {
		assertThat(Suppression.of(new long[0][], 3)).hasValueSatisfying((hidden) -> assertThat(hidden).isEmpty());
	}

	@Test
	void onlyARectangleOfCountsIsATable() {
		assertThatIllegalArgumentException().isThrownBy(() -> Suppression.of(new long[][] { { 1 }, { 1, 2 } }, 3));
		assertThatIllegalArgumentException().isThrownBy(() -> Suppression.of(new long[][] { { -1 } }, 3));
	}

	/**
	 * Ten thousand tables, asked of a solver that knows nothing of how they were made:
	 * every cell kept back can be more than one number, and every small one is kept back.
	 * Where nothing is told, a solver finds that some small cell can only be one number
	 * even if every cell is kept back.
	 */
	@Test
	void nothingKeptBackCanBeComputedFromWhatIsTold() {
		var random = new Random(20261125);
		int hiding = 0;
		int refused = 0;
		for (int number = 0; number < TABLES; number++) {
			long[][] counts = table(random);
			int threshold = 2 + random.nextInt(4);
			var hidden = Suppression.of(counts, threshold);
			if (hidden.isEmpty()) {
				refused++;
				assertThat(Solver.certain(counts, all(counts)))
					.as("told by the sums of %s", Arrays.deepToString(counts))
					.anyMatch((cell) -> isSmall(counts[cell.row()][cell.column()], threshold));
				continue;
			}
			assertThat(smallAreHidden(counts, hidden.get(), threshold)).isTrue();
			assertThat(Solver.certain(counts, hidden.get()))
				.as("computable in %s with %s", Arrays.deepToString(counts), Arrays.deepToString(hidden.get()))
				.isEmpty();
			hiding += isHiding(hidden.get()) ? 1 : 0;
		}
		assertThat(hiding).as("tables that keep something back").isGreaterThan(TABLES / 2);
		assertThat(refused).as("tables that tell nothing").isBetween(1, TABLES / 2);
	}

	/** The solver does find what can be computed. */
	@Test
	void theSolverKnowsACellThatIsCertain() {
		long[][] counts = { { 1, 8 }, { 5, 6 } };
		boolean[][] row = { { true, true }, { false, false } };
		assertThat(Solver.certain(counts, row)).hasSize(2);
		assertThat(Solver.certain(counts, all(counts))).isEmpty();
	}

	private static long[][] table(Random random) {
		long[][] counts = new long[1 + random.nextInt(LARGEST)][1 + random.nextInt(LARGEST)];
		int most = 1 + random.nextInt(12);
		double empty = random.nextDouble();
		for (long[] row : counts) {
			for (int column = 0; column < row.length; column++) {
				row[column] = (random.nextDouble() < empty) ? 0 : random.nextInt(most + 1);
			}
		}
		return counts;
	}

	private static boolean smallAreHidden(long[][] counts, boolean[][] hidden, int threshold) {
		for (int row = 0; row < counts.length; row++) {
			for (int column = 0; column < counts[row].length; column++) {
				if (isSmall(counts[row][column], threshold) && !hidden[row][column]) {
					return false;
				}
			}
		}
		return true;
	}

	private static boolean isSmall(long count, int threshold) {
		return count > 0 && count < threshold;
	}

	private static boolean isHiding(boolean[][] hidden) {
		return !Arrays.deepToString(hidden).equals(Arrays.deepToString(hidden).replace("true", "false"));
	}

	private static boolean[][] all(long[][] counts) {
		boolean[][] all = new boolean[counts.length][counts[0].length];
		for (boolean[] row : all) {
			Arrays.fill(row, true);
		}
		return all;
	}

	/**
	 * Tables as they are written: rows of numbers, and {@code x} where one is kept back.
	 */
	private static String[] hidden(String... rows) {
		long[][] counts = Arrays.stream(rows)
			.map((row) -> Arrays.stream(row.split(" ")).mapToLong(Long::parseLong).toArray())
			.toArray(long[][]::new);
		return Arrays.stream(Suppression.of(counts, 3).orElseThrow()).map((row) -> {
			var text = new StringBuilder();
			for (boolean cell : row) {
				text.append(cell ? 'x' : '.');
			}
			return text.toString();
		}).toArray(String[]::new);
	}

}
