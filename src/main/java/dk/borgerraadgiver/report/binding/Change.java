package dk.borgerraadgiver.report.binding;

import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.Percent;

/**
 * A change in words that follow the number.
 */
final class Change {

	private Change() {
	}

	/**
	 * {@code en stigning på 12 %}, {@code et fald på 3 %}, {@code uændret}. What rounds
	 * to no percent is told as such, and from nothing there is no percentage.
	 */
	static String inPercent(long before, long now) {
		if (now == before) {
			return "uændret";
		}
		String direction = (now > before) ? "en stigning på " : "et fald på ";
		return Percent.change(before, now).map((percent) -> {
			long size = Math.abs(percent);
			return direction + ((size == 0) ? "under 1 %" : Written.count(size) + " %");
		}).orElseGet(() -> "en stigning fra 0 til " + Written.count(now));
	}

	/** {@code 42 flere}, {@code 3 færre}, {@code det samme antal}. */
	static String inNumbers(long before, long now) {
		if (now == before) {
			return "det samme antal";
		}
		return Written.count(Math.abs(now - before)) + ((now > before) ? " flere" : " færre");
	}

}
