package dk.borgerraadgiver.report.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.content.Grid;

/**
 * How wide the columns of a table are in Word, where nobody can be trusted to find out:
 * each of numbers as its widest word needs, the names most of what is left.
 */
final class DocxColumns {

	private static final int TWENTIETHS = 20;

	/** At the sides of a cell, in points. */
	private static final double AIR = 8;

	/** The typeface of a template may be wider than the one measured, and bold. */
	private static final double WIDER = 1.35;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/-]+");

	/** The names have at least so much of the width, and no more than that. */
	private static final double LEAST = 0.26;

	private static final double MOST = 0.45;

	private DocxColumns() {
	}

	/**
	 * The widths of all columns, the names first, in twentieths of a point.
	 * @param width of all of them, in points
	 */
	static List<Integer> of(Grid grid, int width) {
		var wishes = new ArrayList<Double>();
		var needs = new ArrayList<Double>();
		for (int place = 0; place < grid.columns().size(); place++) {
			int column = place;
			double number = need(grid.lines().stream().map((row) -> row.cells().get(column).text()));
			needs.add(number);
			wishes.add(Math.max(number, need(BETWEEN_WORDS.splitAsStream(grid.columns().get(place)))));
		}
		double wished = sum(wishes);
		double needed = sum(needs);
		double numbers = Math.clamp(wished, (1 - MOST) * width, (1 - LEAST) * width);
		// what is over is shared; where some is missing, words break rather than numbers
		double over = Math.max(0, numbers - wished) / Math.max(1, wishes.size());
		double part = (wished > needed) ? Math.clamp((numbers - needed) / (wished - needed), 0, 1) : 0;
		var widths = new ArrayList<Integer>();
		widths.add((int) ((width - numbers) * TWENTIETHS));
		for (int place = 0; place < needs.size(); place++) {
			double more = part * (wishes.get(place) - needs.get(place));
			widths.add((int) ((needs.get(place) + more + over) * TWENTIETHS));
		}
		return widths;
	}

	private static double sum(List<Double> widths) {
		return widths.stream().mapToDouble(Double::doubleValue).sum();
	}

	private static double need(Stream<String> words) {
		return AIR + words.mapToDouble(Lines::wide).max().orElse(0) * WIDER * DocxGrid.SIZE / SvgSheet.SIZE;
	}

}
