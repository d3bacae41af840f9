package dk.borgerraadgiver.report.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import dk.borgerraadgiver.paper.DocxStyleSheet;
import dk.borgerraadgiver.report.content.Cover;
import dk.borgerraadgiver.report.content.Written;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The report as a Word document, to be set in the municipality's own form.
 */
@Component
@Order(3)
class DocxOutput implements OutputFormat {

	static final String CAPTION = "Caption";

	static final String NOTE = "Tabelnote";

	private static final String TITLE = "Title";

	private static final String SUBTITLE = "Subtitle";

	private final MessageSource messages;

	DocxOutput(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public String ending() {
		return "docx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
	}

	@Override
	public byte[] write(Edition edition, Imprint imprint) {
		try (var document = new XWPFDocument(); var written = new ByteArrayOutputStream()) {
			style(document);
			var cover = edition.content().cover();
			var properties = document.getProperties().getCoreProperties();
			properties.setTitle(HtmlWords.clean(cover.title()));
			properties.setCreator(cover.municipality());
			properties.getUnderlyingProperties().setLanguageProperty(Written.DANISH.toLanguageTag());
			cover(document, cover, edition);
			contents(document);
			var body = new DocxBody(document);
			edition.content().chapters().forEach(body::write);
			line(document, NOTE, word("report.document.imprint", imprint.day()));
			line(document, NOTE, word("report.document.hash") + " " + imprint.hash());
			document.write(written);
			return written.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void style(XWPFDocument document) {
		var sheet = new DocxStyleSheet(document);
		sheet.usual();
		if (!sheet.has(TITLE)) {
			var title = sheet.paragraph(TITLE, "Title", 56, 3600, 240);
			title.getRPr().addNewB();
			title.getRPr().addNewColor().setVal("00416E");
		}
		if (!sheet.has(SUBTITLE)) {
			sheet.paragraph(SUBTITLE, "Subtitle", 26, 0, 120).getRPr().addNewColor().setVal(DocxStyleSheet.GREY);
		}
		if (!sheet.has(CAPTION)) {
			sheet.paragraph(CAPTION, "caption", 20, 240, 80).getRPr().addNewB();
		}
		if (!sheet.has(NOTE)) {
			sheet.paragraph(NOTE, NOTE, 18, 60, 160).getRPr().addNewColor().setVal(DocxStyleSheet.GREY);
		}
	}

	private void cover(XWPFDocument document, Cover cover, Edition edition) {
		line(document, SUBTITLE, word("report.document.office") + " · " + cover.municipality());
		line(document, TITLE, cover.title());
		line(document, SUBTITLE, edition.name().isEmpty() ? cover.kind() : cover.kind() + " · " + edition.name());
		line(document, SUBTITLE, cover.days());
		document.createParagraph().createRun().addBreak(BreakType.PAGE);
	}

	/** Word fills it in when the document is opened. */
	private void contents(XWPFDocument document) {
		line(document, DocxStyleSheet.NORMAL, word("report.document.contents"));
		var field = document.createParagraph().getCTP().addNewFldSimple();
		field.setInstr("TOC \\o \"1-3\" \\h \\z \\u");
		field.setDirty(true);
		field.addNewR().addNewT().setStringValue(word("report.document.contents.update"));
		document.createParagraph().createRun().addBreak(BreakType.PAGE);
	}

	private static void line(XWPFDocument document, String style, String words) {
		var paragraph = document.createParagraph();
		paragraph.setStyle(style);
		paragraph.createRun().setText(HtmlWords.clean(words));
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Written.DANISH);
	}

}
