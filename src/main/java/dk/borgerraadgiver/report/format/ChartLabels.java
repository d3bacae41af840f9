package dk.borgerraadgiver.report.format;

import java.util.List;

/**
 * The names at the left of bars that lie, whole, in as many lines as they need, and no
 * wider than they are.
 *
 * @param all one for each bar
 * @param sheet where they are drawn
 */
record ChartLabels(List<Lines> all, SvgSheet sheet) {

	private static final int WIDEST = 270;

	private static final int AIR = 8;

	/** Between the bars of one name and those of the next. */
	private static final int APART = 12;

	static ChartLabels of(List<String> names, SvgSheet sheet) {
		double room = WIDEST / sheet.wider();
		return new ChartLabels(names.stream().map((name) -> Lines.of(name, room)).toList(), sheet);
	}

	/** Where bars begin. */
	double left() {
		return this.all.stream().mapToDouble(Lines::width).max().orElse(0) * this.sheet.wider() + AIR;
	}

	/** How high a place is, with the room below it. */
	double height(int place, int bars) {
		return Math.max(bars, this.all.get(place).height()) + (double) APART;
	}

	/** Where the bars of a place begin, that stand in the middle of its height. */
	double inset(int place, int bars) {
		return (height(place, bars) - APART - bars) / 2;
	}

	void draw(int place, double y, int bars) {
		this.sheet.linesTo(left() - AIR, y + (height(place, bars) - APART) / 2, this.all.get(place));
	}

}
