package dk.borgerraadgiver.report.format;

import java.util.List;

/**
 * Says which bar is which: a little one and its name, as many to a line as there is room
 * for.
 *
 * @param sheet where it is drawn
 * @param bar draws a little bar
 */
record ChartLegend(SvgSheet sheet, Little bar) {

	private static final int SIDE = 14;

	private static final int AIR = 6;

	private static final int APART = 20;

	private static final int WIDEST = 330;

	/**
	 * Draws it at the top of the sheet.
	 * @return how high it is, with the room below it
	 */
	double draw(List<String> names) {
		double x = 0;
		double y = 1;
		double next = y;
		for (int at = 0; at < names.size(); at++) {
			var lines = Lines.of(names.get(at), WIDEST / this.sheet.wider());
			double wide = SIDE + AIR + lines.width() * this.sheet.wider();
			if (x > 0 && x + wide > SvgSheet.WIDTH) {
				x = 0;
				y = next + 4;
			}
			this.bar.draw(at, x, y, SIDE);
			for (int line = 0; line < lines.all().size(); line++) {
				this.sheet.text(x + SIDE + AIR, y + SIDE - 2 + line * (double) Lines.STEP, lines.all().get(line));
			}
			next = Math.max(next, y + lines.height());
			x += wide + APART;
		}
		return next + 12;
	}

	/**
	 * Draws a little bar.
	 */
	@FunctionalInterface
	interface Little {

		/** Draws the bar of a place, a square from its upper left corner on. */
		void draw(int at, double x, double y, int side);

	}

}
