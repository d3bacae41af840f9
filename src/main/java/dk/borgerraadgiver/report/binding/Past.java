package dk.borgerraadgiver.report.binding;

import java.util.List;

import dk.borgerraadgiver.report.counting.FigureSheet;

/**
 * What was published before, and what figures are measured by.
 *
 * @param earlier what was published of earlier periods the report is not compared with
 * @param denominators what figures are measured by
 */
public record Past(List<FigureSheet> earlier, Denominators denominators) {

	/** An office without a past. */
	public static final Past NONE = new Past(List.of(), Denominators.NONE);

}
