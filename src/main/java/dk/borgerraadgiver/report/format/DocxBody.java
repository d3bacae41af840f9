package dk.borgerraadgiver.report.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;

import dk.borgerraadgiver.paper.DocxLists;
import dk.borgerraadgiver.paper.DocxStyleSheet;
import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Chapter;
import dk.borgerraadgiver.report.content.Grid;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Writes the chapters of a report into a Word document, with real headings, lists, tables
 * and captions.
 */
final class DocxBody {

	/** How wide the text of a page is, in points. */
	private static final int TEXT_WIDTH = 453;

	private final XWPFDocument document;

	private final DocxLists lists;

	DocxBody(XWPFDocument document) {
		this.document = document;
		this.lists = new DocxLists(document);
	}

	void write(Chapter chapter) {
		paragraph(DocxStyleSheet.heading(1)).createRun().setText(HtmlWords.clean(chapter.title()));
		chapter.blocks().forEach((block) -> write(block, DocxStyleSheet.NORMAL));
	}

	private void write(Block block, String style) {
		switch (block) {
			case Block.Heading heading ->
				DocxWords.write(paragraph(DocxStyleSheet.heading(heading.level() - 1)), heading.words());
			case Block.Paragraph text -> DocxWords.write(paragraph(style), text.words());
			case Block.Listing list -> write(list, 0);
			case Block.Quotation quotation -> quotation.blocks().forEach((one) -> write(one, DocxStyleSheet.QUOTE));
			case Block.Table table -> grid(table.grid());
			case Block.Chart chart -> {
				if (!chart.grid().isEmpty()) {
					picture(chart);
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
		var caption = paragraph(DocxOutput.CAPTION);
		caption.setKeepNext(!grid.isEmpty());
		caption.createRun().setText(HtmlWords.clean(grid.caption()));
		if (!grid.isEmpty()) {
			DocxGrid.write(this.document, grid);
		}
		if (!grid.note().isEmpty()) {
			paragraph(DocxOutput.NOTE).createRun().setText(HtmlWords.clean(grid.note()));
		}
	}

	private void picture(Block.Chart chart) {
		var drawn = ChartPicture.of(chart);
		var run = paragraph(DocxStyleSheet.NORMAL).createRun();
		try {
			var picture = run.addPicture(new ByteArrayInputStream(drawn.png()), PictureType.PNG, "diagram.png",
					Units.toEMU(TEXT_WIDTH), Units.toEMU((double) TEXT_WIDTH * drawn.height() / drawn.width()));
			picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(HtmlWords.clean(chart.told()));
			run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(HtmlWords.clean(chart.told()));
		}
		catch (InvalidFormatException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private XWPFParagraph paragraph(String style) {
		var paragraph = this.document.createParagraph();
		paragraph.setStyle(style);
		return paragraph;
	}

}
