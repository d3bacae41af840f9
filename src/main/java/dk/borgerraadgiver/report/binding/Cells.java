package dk.borgerraadgiver.report.binding;

import java.math.BigDecimal;
import java.util.Optional;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.Percent;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as cells of a table.
 */
final class Cells {

	private Cells() {
	}

	static Cell count(long value) {
		return new Cell(Written.count(value), BigDecimal.valueOf(value), Cell.Measure.COUNT, false);
	}

	/** A number where the period tells it. */
	static Cell count(Amount amount, FigureSheet sheet) {
		return amount.isTold(sheet) ? count(amount.in(sheet)) : none();
	}

	/** A change with its sign, where both periods tell the number. */
	static Cell change(Amount amount, FigureSheet before, FigureSheet now) {
		return (amount.isTold(before) && amount.isTold(now)) ? change(amount.in(before), amount.in(now)) : none();
	}

	static Cell share(long part, long whole) {
		return percent(Percent.of(part, whole));
	}

	static Cell percent(Optional<Long> value) {
		return new Cell(Written.percent(value), value.map(BigDecimal::valueOf).orElse(null), Cell.Measure.PERCENT,
				false);
	}

	/** A change with its sign. */
	static Cell change(long before, long now) {
		var percent = Percent.change(before, now);
		var text = percent.map(Written::signedPercent).orElse(Written.NONE);
		return new Cell(text, percent.map(BigDecimal::valueOf).orElse(null), Cell.Measure.PERCENT, false);
	}

	/** A number with one decimal that is no days. */
	static Cell rate(Optional<BigDecimal> rate) {
		return new Cell(Written.oneDecimal(rate.orElse(null)), rate.orElse(null), Cell.Measure.RATE, false);
	}

	static Cell days(@Nullable BigDecimal days) {
		return new Cell(Written.oneDecimal(days), days, Cell.Measure.DAYS, false);
	}

	/** Where there is nothing to count. */
	static Cell none() {
		return new Cell(Written.NONE, null, Cell.Measure.COUNT, false);
	}

}
