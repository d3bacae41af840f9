package dk.borgerraadgiver.report.format;

import java.util.List;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Chapter;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.ReportContent;

/**
 * A report's chapters as HTML to stand in a page or to be printed: well-formed as XML,
 * and harmless whatever was written.
 */
public final class HtmlBody {

	/** Part of the report, which is Danish whatever the screen speaks. */
	private static final String BEHIND = "Tallene bag diagrammet";

	private final StringBuilder html = new StringBuilder();

	private final boolean folds;

	private HtmlBody(boolean folds) {
		this.folds = folds;
	}

	/** All chapters, one after the other; the tables behind charts are folded. */
	public static String of(ReportContent content) {
		return of(content, true);
	}

	/** All chapters as they stand on paper, where nothing can be unfolded. */
	static String onPaper(ReportContent content) {
		return of(content, false);
	}

	private static String of(ReportContent content, boolean folds) {
		var body = new HtmlBody(folds);
		content.chapters().forEach(body::chapter);
		return body.html.toString();
	}

	/** Some blocks, as a preview has them. */
	public static String of(List<Block> blocks) {
		var body = new HtmlBody(true);
		body.blocks(blocks);
		return body.html.toString();
	}

	private void chapter(Chapter chapter) {
		this.html.append("<section class=\"report-chapter\" aria-labelledby=\"")
			.append(chapter.anchor())
			.append("\">\n<h2 id=\"")
			.append(chapter.anchor())
			.append("\">")
			.append(HtmlWords.escape(chapter.title()))
			.append("</h2>\n");
		blocks(chapter.blocks());
		this.html.append("</section>\n");
	}

	private void blocks(List<Block> blocks) {
		for (int place = 0; place < blocks.size(); place++) {
			boolean leads = place + 1 < blocks.size() && blocks.get(place + 1) instanceof Block.Quotation;
			if (leads && blocks.get(place) instanceof Block.Paragraph text) {
				element("p class=\"report-lead\"", HtmlWords.of(text.words()));
			}
			else {
				block(blocks.get(place));
			}
		}
	}

	private void block(Block block) {
		switch (block) {
			case Block.Heading heading ->
				element("h" + heading.level() + " id=\"" + heading.anchor() + "\"", HtmlWords.of(heading.words()));
			case Block.Paragraph text -> element("p", HtmlWords.of(text.words()));
			case Block.Listing list -> list(list);
			case Block.Quotation quotation -> {
				this.html.append("<blockquote>\n");
				blocks(quotation.blocks());
				this.html.append("</blockquote>\n");
			}
			case Block.Table table -> {
				open("report-figures", table.anchor(), table.grid());
				grid(table.grid(), table.grid().caption());
				this.html.append("</div>\n");
			}
			case Block.Chart chart -> chart(chart);
		}
	}

	private void chart(Block.Chart chart) {
		open("report-figures report-chart", chart.anchor(), chart.grid());
		var title = "p class=\"report-chart-title\"";
		if (chart.grid().isEmpty()) {
			element(title, HtmlWords.escape(chart.grid().caption()));
			note(chart.grid());
		}
		else if (this.folds) {
			element(title, HtmlWords.escape(chart.grid().caption()));
			this.html.append(ChartSvg.of(chart)).append("<details><summary>").append(BEHIND).append("</summary>\n");
			grid(chart.grid(), chart.grid().caption());
			this.html.append("</details>\n");
		}
		else {
			this.html.append("<div class=\"report-drawing\">\n");
			element(title, HtmlWords.escape(chart.grid().caption()));
			this.html.append(ChartSvg.onPaper(chart)).append("</div>\n");
			grid(chart.grid(), BEHIND);
		}
		this.html.append("</div>\n");
	}

	/** On a screen a wide table is moved sideways, by keyboard too. */
	private void open(String style, String anchor, Grid grid) {
		this.html.append("<div class=\"").append(style).append("\" id=\"").append(anchor).append('"');
		if (this.folds) {
			this.html.append(" tabindex=\"0\" role=\"region\" aria-label=\"")
				.append(HtmlWords.escape(grid.caption()))
				.append('"');
		}
		this.html.append(">\n");
	}

	private void grid(Grid grid, String caption) {
		this.html.append(this.folds ? HtmlGrid.of(grid, caption) : HtmlGrid.onPaper(grid, caption));
		note(grid);
	}

	private void note(Grid grid) {
		if (grid.isEmpty() || !grid.note().isEmpty()) {
			element("p class=\"report-note\"", HtmlWords.escape(grid.told()));
		}
	}

	private void list(Block.Listing list) {
		String start = (list.first() != 1) ? " start=\"" + list.first() + "\"" : "";
		this.html.append(list.numbered() ? "<ol" + start + ">\n" : "<ul>\n");
		for (List<Block> item : list.items()) {
			this.html.append("<li>");
			blocks(item);
			this.html.append("</li>\n");
		}
		this.html.append(list.numbered() ? "</ol>\n" : "</ul>\n");
	}

	private void element(String tag, String content) {
		this.html.append('<').append(tag).append('>').append(content);
		this.html.append("</").append(tag.split(" ", 2)[0]).append(">\n");
	}

}
