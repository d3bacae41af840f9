package dk.borgerraadgiver.report.binding;

import java.util.function.ToLongFunction;

import dk.borgerraadgiver.report.counting.FigureSheet;

/**
 * A number a text can speak of, in any period.
 *
 * @param of how many in a period
 * @param whole what it is a part of in that period; itself when it is no part
 */
record Amount(ToLongFunction<FigureSheet> of, ToLongFunction<FigureSheet> whole) {

	static Amount alone(ToLongFunction<FigureSheet> of) {
		return new Amount(of, of);
	}

	long in(FigureSheet sheet) {
		return this.of.applyAsLong(sheet);
	}

	long wholeIn(FigureSheet sheet) {
		return this.whole.applyAsLong(sheet);
	}

}
