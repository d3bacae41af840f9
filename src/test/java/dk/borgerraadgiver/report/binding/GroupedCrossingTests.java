package dk.borgerraadgiver.report.binding;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import dk.borgerraadgiver.report.suppression.Nest;
import dk.borgerraadgiver.report.suppression.Parted;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Parts of both halves told the sums of departments of the first level, the year tells
 * the departments below: adding these up says nothing the parts kept back.
 */
class GroupedCrossingTests {

	private static final int THRESHOLD = 3;

	private static final List<String> GROUPS = List.of("a", "a", "b", "b", "c");

	private final GroupedCrossing crossing = new GroupedCrossing(GROUPS);

	@Test
	void addingUpTheRowsTellsNoSumThatPartsKeptBack() {
		var random = new Random(20261127);
		int hiding = 0;
		for (int number = 0; number < 150; number++) {
			long[][] first = table(random);
			long[][] second = table(random);
			var nest = new Nest(sum(first, second), List.of(new Nest(first, List.of()), new Nest(second, List.of())));
			var also = this.crossing.keptBack(nest, THRESHOLD);
			var firstBack = new Nest(added(first), List.of()).keptBack(THRESHOLD);
			var secondBack = new Nest(added(second), List.of()).keptBack(THRESHOLD);
			if (also.isEmpty() || firstBack.isEmpty() || secondBack.isEmpty()) {
				continue;
			}
			hiding++;
			var yearBack = nest.keptBack(THRESHOLD, also.get()).orElseThrow();
			assertThat(new Parted(List.of(added(first), added(second)), List.of(firstBack.get(), secondBack.get()),
					anyOf(yearBack))
				.certain(THRESHOLD)).as("%s %s", Arrays.deepToString(first), Arrays.deepToString(second)).isEmpty();
			for (int row = 0; row < yearBack.length; row++) {
				for (int column = 0; column < yearBack[row].length; column++) {
					assertThat(yearBack[row][column] || !also.get()[row][column]).isTrue();
				}
			}
		}
		assertThat(hiding).isGreaterThan(50);
	}

	/** A sum is told only where each of its rows is; the solver is given no less. */
	private static boolean[][] anyOf(boolean[][] rows) {
		var sums = new boolean[3][rows[0].length];
		for (int column = 0; column < rows[0].length; column++) {
			sums[0][column] = rows[0][column] && rows[1][column];
			sums[1][column] = rows[2][column] && rows[3][column];
			sums[2][column] = rows[4][column];
		}
		return sums;
	}

	private static long[][] added(long[][] rows) {
		var sums = new long[3][rows[0].length];
		for (int column = 0; column < rows[0].length; column++) {
			sums[0][column] = rows[0][column] + rows[1][column];
			sums[1][column] = rows[2][column] + rows[3][column];
			sums[2][column] = rows[4][column];
		}
		return sums;
	}

	private static long[][] table(Random random) {
		var counts = new long[GROUPS.size()][3];
		for (long[] row : counts) {
			Arrays.setAll(row, (column) -> random.nextInt(5));
		}
		return counts;
	}

	private static long[][] sum(long[][] one, long[][] other) {
		var sum = new long[one.length][one[0].length];
		for (int row = 0; row < sum.length; row++) {
			for (int column = 0; column < sum[row].length; column++) {
				sum[row][column] = one[row][column] + other[row][column];
			}
		}
		return sum;
	}

}
