package dk.borgerraadgiver.report.suppression;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

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
			var told = new Parted(List.of(half, rest), List.of(back.get(), Parted.untold(rest)), yearBack.get());
			assertThat(told.certain(THRESHOLD)).as("%s %s", Arrays.deepToString(half), Arrays.deepToString(rest))
				.isEmpty();
		}
		assertThat(hiding).isGreaterThan(TRIES / 3);
	}

	@Test
	void nothingSmallCanBeComputedFromBothHalvesAndTheYear() {
		var random = new Random(20261126);
		int hiding = 0;
		for (int number = 0; number < TRIES / 2; number++) {
			int rows = 2 + random.nextInt(3);
			int columns = 2 + random.nextInt(3);
			long[][] first = table(random, rows, columns);
			long[][] second = table(random, rows, columns);
			var firstBack = Suppression.of(first, THRESHOLD);
			var secondBack = Suppression.of(second, THRESHOLD);
			var yearBack = new Nest(sum(first, second),
					List.of(new Nest(first, List.of()), new Nest(second, List.of())))
				.keptBack(THRESHOLD);
			if (firstBack.isEmpty() || secondBack.isEmpty() || yearBack.isEmpty()) {
				continue;
			}
			hiding++;
			var told = new Parted(List.of(first, second), List.of(firstBack.get(), secondBack.get()), yearBack.get());
			assertThat(told.certain(THRESHOLD)).as("%s %s", Arrays.deepToString(first), Arrays.deepToString(second))
				.isEmpty();
		}
		assertThat(hiding).isGreaterThan(TRIES / 6);
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

}
