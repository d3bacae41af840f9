package dk.borgerraadgiver.report.format;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;

/**
 * A table of figures as HTML.
 */
final class HtmlGrid {

	/** A table of so few lines stands on one page. */
	private static final int TOGETHER = 15;

	/** With more columns it is printed smaller. */
	private static final int WIDE = 7;

	private HtmlGrid() {
	}

	/**
	 * A table under a caption, its own or another where it stands behind a chart.
	 */
	static String of(Grid grid, String caption) {
		if (grid.isEmpty()) {
			return "<p class=\"report-empty\"><strong>" + HtmlWords.escape(caption) + "</strong></p>\n";
		}
		var html = new StringBuilder("<table class=\"report-table")
			.append((grid.lines().size() <= TOGETHER) ? " together" : "")
			.append((grid.columns().size() > WIDE) ? " wide" : "")
			.append("\"><caption>")
			.append(HtmlWords.escape(caption))
			.append("</caption>\n<thead><tr><th scope=\"col\">")
			.append(HtmlWords.escape(grid.corner()))
			.append("</th>");
		grid.columns()
			.forEach((column) -> html.append("<th scope=\"col\" class=\"number\">")
				.append(HtmlWords.escape(column))
				.append("</th>"));
		html.append("</tr></thead>\n<tbody>");
		grid.rows().forEach((row) -> row(html, row));
		html.append("</tbody>");
		if (grid.total() != null) {
			html.append("\n<tfoot>");
			row(html, grid.total());
			html.append("</tfoot>");
		}
		return html.append("</table>\n").toString();
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
