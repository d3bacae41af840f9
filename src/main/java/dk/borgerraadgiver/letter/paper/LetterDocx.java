package dk.borgerraadgiver.letter.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;

import dk.borgerraadgiver.paper.DocxStyleSheet;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a letter as a Word document with real headings, lists and styles, to be worked
 * on before it is sent.
 */
@Component
public class LetterDocx {

	// twentieths of a point
	private static final int A4_WIDTH = 11906;

	private static final int A4_HEIGHT = 16838;

	private static final int MARGIN = 1417;

	private final MessageSource messages;

	LetterDocx(MessageSource messages) {
		this.messages = messages;
	}

	/** Writes the letter. */
	public byte[] write(Paper letter) {
		try (var document = new XWPFDocument(); var written = new ByteArrayOutputStream()) {
			DocxStyles.addTo(document);
			describe(document, letter);
			head(document, letter);
			var heading = paragraph(document, DocxStyleSheet.heading(1));
			heading.createRun().setText(letter.subject());
			Markdown.parse(letter.body()).accept(new DocxText(document));
			foot(document, letter);
			page(document);
			document.write(written);
			return written.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void describe(XWPFDocument document, Paper letter) {
		var properties = document.getProperties().getCoreProperties();
		properties.setTitle(letter.subject());
		properties.setCreator(letter.head().office() + ", " + letter.head().municipality());
		properties.setIdentifier(letter.caseNumber());
		properties.getUnderlyingProperties().setLanguageProperty(Paper.DANISH.toLanguageTag());
	}

	private void head(XWPFDocument document, Paper letter) {
		paragraph(document, DocxStyles.OFFICE).createRun().setText(letter.head().office());
		paragraph(document, DocxStyles.MUNICIPALITY).createRun().setText(letter.head().municipality());
		lines(paragraph(document, DocxStyles.ADDRESS), letter.recipient());
		var facts = paragraph(document, DocxStyles.FACTS);
		lines(facts, List.of(letter.writtenDate(), word("letter.paper.case", letter.caseNumber()),
				word("letter.paper.by", letter.advisor())));
		if (!letter.head().contact().isEmpty()) {
			lines(paragraph(document, DocxStyles.FACTS), letter.head().contact());
		}
	}

	private void foot(XWPFDocument document, Paper letter) {
		var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		paragraph.setStyle(DocxStyleSheet.FOOT);
		paragraph.createRun().setText(letter.head().municipality() + " · " + letter.head().office());
		paragraph.createRun().addTab();
		var pages = word("letter.paper.page", "\t", "\t").split("\t", -1);
		paragraph.createRun().setText(pages[0]);
		field(paragraph, "PAGE");
		paragraph.createRun().setText(pages[1]);
		field(paragraph, "NUMPAGES");
	}

	private static void field(XWPFParagraph paragraph, String name) {
		var field = paragraph.getCTP().addNewFldSimple();
		field.setInstr(name);
		field.addNewR().addNewT().setStringValue("1");
	}

	private static void page(XWPFDocument document) {
		var body = document.getDocument().getBody();
		CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
		var size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(A4_WIDTH));
		size.setH(BigInteger.valueOf(A4_HEIGHT));
		var margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(MARGIN));
		margins.setBottom(BigInteger.valueOf(MARGIN));
		margins.setLeft(BigInteger.valueOf(MARGIN));
		margins.setRight(BigInteger.valueOf(MARGIN));
		margins.setHeader(BigInteger.valueOf(MARGIN / 2));
		margins.setFooter(BigInteger.valueOf(MARGIN / 2));
	}

	private static XWPFParagraph paragraph(XWPFDocument document, String style) {
		var paragraph = document.createParagraph();
		paragraph.setStyle(style);
		return paragraph;
	}

	private static void lines(XWPFParagraph paragraph, List<String> lines) {
		for (int i = 0; i < lines.size(); i++) {
			var run = paragraph.createRun();
			if (i > 0) {
				run.addBreak();
			}
			run.setText(lines.get(i));
		}
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Paper.DANISH);
	}

}
