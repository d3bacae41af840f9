package dk.borgerraadgiver.report.past;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.report.counting.TotalNames;
import dk.borgerraadgiver.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was once published.
 *
 * @param id which figure
 * @param fromDay the first day it is about
 * @param toDay the last day
 * @param kind what it is one of
 * @param row what is counted: a total's key, or a name as it was published
 * @param value how many
 * @param source where it was published
 * @param enteredBy who entered it
 * @param enteredOn when
 * @param withdrawnReason why it counts no more; {@code null} while it does
 * @param withdrawnBy who withdrew it
 * @param withdrawnOn when
 */
public record PublishedFigure(UUID id, LocalDate fromDay, LocalDate toDay, PublishedKind kind, String row, long value,
		String source, String enteredBy, LocalDate enteredOn, @Nullable String withdrawnReason,
		@Nullable String withdrawnBy, @Nullable LocalDate withdrawnOn) {

	public Period period() {
		return new Period(this.fromDay, this.toDay);
	}

	/** The row as it is read. */
	public String rowName() {
		return (this.kind == PublishedKind.TOTALS) ? TotalNames.spelt(this.row) : this.row;
	}

	public boolean isWithdrawn() {
		return this.withdrawnReason != null;
	}

}
