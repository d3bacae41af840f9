package dk.borgerraadgiver.report.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Logo;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Sets pictures into a Word document, each told in words.
 */
final class DocxPicture {

	private static final double POINTS_PER_MM = 72 / 25.4;

	private DocxPicture() {
	}

	static void logo(XWPFParagraph paragraph, Logo logo) {
		double width = logo.paperWidth() * POINTS_PER_MM;
		set(paragraph, logo.bytes(), "logo.png", width, width * logo.height() / logo.width(), logo.alt());
	}

	static void chart(XWPFParagraph paragraph, Block.Chart chart, int textWidth) {
		var drawn = ChartPicture.of(chart);
		set(paragraph, drawn.png(), "diagram.png", textWidth, (double) textWidth * drawn.height() / drawn.width(),
				chart.told());
	}

	private static void set(XWPFParagraph paragraph, byte[] png, String name, double width, double height,
			String told) {
		var run = paragraph.createRun();
		try {
			var picture = run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, name, Units.toEMU(width),
					Units.toEMU(height));
			picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(HtmlWords.clean(told));
			run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(HtmlWords.clean(told));
		}
		catch (InvalidFormatException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
