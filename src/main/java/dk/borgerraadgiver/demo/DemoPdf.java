package dk.borgerraadgiver.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A letter of one page.
 */
final class DemoPdf {

	private static final float MARGIN = 72;

	private DemoPdf() {
	}

	static byte[] of(String heading, String text) {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			var page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			try (var content = new PDPageContentStream(document, page)) {
				write(content, FontName.HELVETICA_BOLD, 18, 720, heading);
				write(content, FontName.HELVETICA, 12, 680, text);
			}
			document.getDocumentInformation().setTitle(heading);
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(PDPageContentStream content, FontName font, float size, float height, String text)
			throws IOException {
		content.beginText();
		content.setFont(new PDType1Font(font), size);
		content.newLineAtOffset(MARGIN, height);
		content.showText(text);
		content.endText();
	}

}
