package dk.borgerraadgiver.report.format;

import java.math.BigInteger;
import java.util.List;

import dk.borgerraadgiver.paper.DocxLists;
import dk.borgerraadgiver.paper.DocxStyleSheet;
import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Chapter;
import dk.borgerraadgiver.report.content.Grid;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Writes the chapters of a report into a Word document, with real headings, lists, tables
 * and captions.
 */
final class DocxBody {

	private final DocxSheet sheet;

	private final DocxFields fields;

	private final DocxLists lists;

	private int begun;

	DocxBody(DocxSheet sheet, DocxFields fields) {
		this.sheet = sheet;
		this.fields = fields;
		this.lists = new DocxLists(sheet.document());
	}

	void write(Chapter chapter) {
		var heading = paragraph(DocxStyleSheet.heading(1));
		heading.createRun().setText(HtmlWords.clean(chapter.title()));
		heading.setPageBreak(this.begun == 0);
		this.begun++;
		this.fields.mark(heading);
		chapter.blocks().forEach((block) -> write(block, DocxStyleSheet.NORMAL));
	}

	private void write(Block block, String style) {
		switch (block) {
			case Block.Heading heading -> {
				var paragraph = paragraph(DocxStyleSheet.heading(heading.level() - 1));
				DocxWords.write(paragraph, heading.words());
				// only those that stand by themselves are in the list of headings
				if (style.equals(DocxStyleSheet.NORMAL)) {
					this.fields.mark(paragraph);
				}
			}
			case Block.Paragraph text -> DocxWords.write(paragraph(style), text.words());
			case Block.Listing list -> write(list, 0);
			case Block.Quotation quotation -> quotation.blocks().forEach((one) -> write(one, DocxStyleSheet.QUOTE));
			case Block.Table table -> grid(table.grid());
			case Block.Chart chart -> {
				if (!chart.grid().isEmpty()) {
					var picture = paragraph(DocxStyleSheet.NORMAL);
					picture.setKeepNext(true);
					DocxPicture.chart(picture, chart, this.sheet.textWidth());
				}
				grid(chart.grid());
			}
		}
	}

	private void write(Block.Listing list, int level) {
		BigInteger number = list.numbered() ? this.lists.numbers(list.first()) : this.lists.bullets();
		for (List<Block> item : list.items()) {
			boolean first = true;
			for (Block block : item) {
				if (block instanceof Block.Listing inner) {
					write(inner, Math.min(level + 1, DocxLists.LEVELS - 1));
				}
				else if (first && block instanceof Block.Paragraph text) {
					var paragraph = paragraph(DocxStyleSheet.LIST);
					paragraph.setNumID(number);
					paragraph.setNumILvl(BigInteger.valueOf(level));
					DocxWords.write(paragraph, text.words());
				}
				else {
					write(block, DocxStyleSheet.LIST);
				}
				first = false;
			}
		}
	}

	private void grid(Grid grid) {
		var caption = paragraph(DocxSheet.CAPTION);
		caption.setKeepNext(!grid.isEmpty());
		caption.createRun().setText(HtmlWords.clean(grid.caption()));
		if (!grid.isEmpty()) {
			DocxGrid.write(this.sheet.document(), grid, this.sheet.textWidth());
		}
		if (!grid.told().isEmpty()) {
			paragraph(DocxSheet.NOTE).createRun().setText(HtmlWords.clean(grid.told()));
		}
	}

	private XWPFParagraph paragraph(String style) {
		return this.sheet.paragraph(style);
	}

}
