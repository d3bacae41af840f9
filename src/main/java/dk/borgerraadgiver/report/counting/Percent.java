package dk.borgerraadgiver.report.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Percentages of counts: from the unrounded counts, rounded once to whole percent, half
 * up (away from zero, so that a rise and a fall of the same size read alike).
 */
public final class Percent {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Percent() {
	}

	/** A part of a whole; nothing of nothing has no percentage. */
	public static Optional<Long> of(long part, long whole) {
		if (whole == 0) {
			return Optional.empty();
		}
		return Optional.of(BigDecimal.valueOf(part)
			.multiply(HUNDRED)
			.divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
			.longValueExact());
	}

	/** From one count to another; a change from zero has no percentage. */
	public static Optional<Long> change(long before, long now) {
		return of(now - before, before);
	}

}
