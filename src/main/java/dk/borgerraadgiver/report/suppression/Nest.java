package dk.borgerraadgiver.report.suppression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A crossing of a period, and the same crossing of shorter periods within it that is told
 * already. Whoever has both can take one from the other, so that what is kept back in a
 * half-year, and what would be kept back in the rest of the year, is kept back in the
 * year too: then each stays open by the same closed ways as alone.
 */
public final class Nest {

	private final long[][] counts;

	private final List<Nest> told;

	/**
	 * A crossing.
	 * @param counts the numbers, without sums
	 * @param told the shorter periods, no two of which share a day; by the same rows and
	 * columns
	 */
	public Nest(long[][] counts, List<Nest> told) {
		this.counts = counts;
		this.told = List.copyOf(told);
	}

	/**
	 * The cells to keep back.
	 * @param threshold numbers below it, except 0, are small; 0 keeps nothing back
	 * @return as {@link Suppression#of} has it
	 */
	public Optional<boolean[][]> keptBack(int threshold) {
		return keptBack(threshold,
				Arrays.stream(this.counts).map((row) -> new boolean[row.length]).toArray(boolean[][]::new));
	}

	/**
	 * The same with some cells that are kept back in any case.
	 * @param also those cells
	 */
	public Optional<boolean[][]> keptBack(int threshold, boolean[][] also) {
		var kept = Arrays.stream(also).map((row) -> row.clone()).toArray(boolean[][]::new);
		long[][] rest = Arrays.stream(this.counts).map((row) -> row.clone()).toArray(long[][]::new);
		boolean shared = false;
		for (Nest one : this.told) {
			var hidden = one.keptBack(threshold);
			if (hidden.isPresent()) {
				shared = true;
				keep(kept, hidden.get());
				take(rest, one.counts);
			}
		}
		if (shared) {
			var hidden = Suppression.of(rest, threshold);
			if (hidden.isEmpty()) {
				return Optional.empty();
			}
			keep(kept, hidden.get());
		}
		return Suppression.of(this.counts, threshold, kept);
	}

	/** The same counted in another way, the shorter periods too. */
	public Nest mapped(UnaryOperator<long[][]> counting) {
		return new Nest(counting.apply(this.counts), this.told.stream().map((one) -> one.mapped(counting)).toList());
	}

	private static void keep(boolean[][] kept, boolean[][] hidden) {
		for (int row = 0; row < kept.length; row++) {
			for (int column = 0; column < kept[row].length; column++) {
				kept[row][column] |= hidden[row][column];
			}
		}
	}

	/** A case moved out of the period since leaves less than nothing. */
	private static void take(long[][] rest, long[][] counts) {
		for (int row = 0; row < rest.length; row++) {
			for (int column = 0; column < rest[row].length; column++) {
				rest[row][column] = Math.max(0, rest[row][column] - counts[row][column]);
			}
		}
	}

}
