package dk.borgerraadgiver.report.format;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;

/**
 * A table of figures as HTML.
 */
final class HtmlGrid {

	/** A table of so few lines stands on one page. */
	private static final int TOGETHER = 24;

	/** With more columns it is printed smaller. */
	private static final int WIDE = 7;

	/** How many letters of a name stand in a line on paper, and in a wide table. */
	private static final int LINE = 44;

	private static final int WIDE_LINE = 30;

	/** Words of so many letters may break in the head of a narrow column. */
	private static final int LONG = 9;

	private HtmlGrid() {
	}

	/** A table on a screen, under a caption: its own, or another behind a chart. */
	static String of(Grid grid, String caption) {
		return of(grid, caption, false);
	}

	/** The same on paper. */
	static String onPaper(Grid grid, String caption) {
		return of(grid, caption, true);
	}

	private static String of(Grid grid, String caption, boolean paper) {
		if (grid.isEmpty()) {
			return "<p class=\"report-empty\"><strong>" + HtmlWords.escape(caption) + "</strong></p>\n";
		}
		var html = new StringBuilder("<table class=\"report-table").append(isTogether(grid) ? " together" : "")
			.append(isWide(grid) ? " wide" : "")
			.append("\"><caption>")
			.append(HtmlWords.escape(caption))
			.append("</caption>\n<thead><tr><th scope=\"col\">")
			.append(HtmlWords.escape(grid.corner()))
			.append("</th>");
		grid.columns()
			.forEach((column) -> html.append("<th scope=\"col\" class=\"number\">")
				.append(HtmlWords.escape(paper ? head(column) : column))
				.append("</th>"));
		html.append("</tr></thead>\n<tbody>");
		grid.rows().forEach((row) -> row(html, row));
		html.append("</tbody>");
		if (grid.total() != null) {
			// a foot would stand on every page the table goes over
			html.append(paper ? "\n<tbody class=\"sum\">" : "\n<tfoot>");
			row(html, grid.total());
			html.append(paper ? "</tbody>" : "</tfoot>");
		}
		return html.append("</table>\n").toString();
	}

	/** A short head is one line; the words of a longer one may break. */
	private static String head(String column) {
		return (column.length() < LONG) ? column.replace(' ', '\u00A0') : Syllables.soft(column, LONG);
	}

	private static boolean isWide(Grid grid) {
		return grid.columns().size() > WIDE;
	}

	private static boolean isTogether(Grid grid) {
		int line = isWide(grid) ? WIDE_LINE : LINE;
		return grid.lines().stream().mapToInt((row) -> 1 + row.name().length() / line).sum() <= TOGETHER;
	}

	private static void row(StringBuilder html, Grid.Row row) {
		html.append("<tr><th scope=\"row\"")
			.append((row.level() > 0) ? " class=\"part\"" : "")
			.append('>')
			.append(HtmlWords.escape(row.name()))
			.append("</th>");
		for (Cell cell : row.cells()) {
			html.append("<td class=\"number\">").append(HtmlWords.escape(cell.text())).append("</td>");
		}
		html.append("</tr>\n");
	}

}
