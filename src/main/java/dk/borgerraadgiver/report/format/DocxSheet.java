package dk.borgerraadgiver.report.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;

import dk.borgerraadgiver.paper.DocxStyleSheet;
import dk.borgerraadgiver.report.content.Cover;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * The empty document a report is written on: the municipality's template with its styles,
 * headers and footers but without its text, or the office's own A4 sheet.
 *
 * @param document the document
 * @param styles its styles
 */
record DocxSheet(XWPFDocument document, DocxStyleSheet styles) {

	static final String TITLE = "Title";

	static final String SUBTITLE = "Subtitle";

	static final String CAPTION = "Caption";

	static final String NOTE = "Tabelnote";

	static final String CONTENTS = "TOCHeading";

	/** In twentieths of a point. */
	private static final int A4_WIDTH = 11906;

	private static final int A4_HEIGHT = 16838;

	private static final int MARGIN = 1417;

	private static final int POINT = 20;

	static DocxSheet of(byte @Nullable [] template, Cover cover, DocxFields fields) throws IOException {
		var document = (template != null) ? from(template) : new XWPFDocument();
		var sheet = new DocxSheet(document, new DocxStyleSheet(document));
		sheet.style();
		if (template == null) {
			sheet.a4();
			fields.foot(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(),
					HtmlWords.clean(cover.municipality() + " · " + cover.title()));
		}
		return sheet;
	}

	/**
	 * A template is a document but for its kind, which says that Word makes a new one.
	 */
	private static XWPFDocument from(byte[] template) throws IOException {
		try {
			var opened = OPCPackage.open(new ByteArrayInputStream(template));
			opened.replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
			var document = new XWPFDocument(opened);
			CTSectPr section = document.getDocument().getBody().getSectPr();
			var kept = (section != null) ? (CTSectPr) section.copy() : null;
			while (!document.getBodyElements().isEmpty()) {
				document.removeBodyElement(0);
			}
			var body = document.getDocument().getBody();
			if (kept != null) {
				(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr()).set(kept);
			}
			return document;
		}
		catch (InvalidFormatException ex) {
			throw new IOException("The template can't be opened", ex);
		}
	}

	private void style() {
		this.styles.usual();
		this.styles.paragraph(TITLE, "Title", 60, 120, 240, (title) -> {
			blue(title);
			var line = title.getPPr().addNewPBdr().addNewBottom();
			line.setVal(STBorder.SINGLE);
			line.setSz(BigInteger.valueOf(16));
			line.setSpace(BigInteger.valueOf(8));
			line.setColor("005B99");
		});
		this.styles.paragraph(SUBTITLE, "Subtitle", 26, 0, 120, DocxSheet::grey);
		this.styles.paragraph(CAPTION, "caption", 20, 240, 80, (caption) -> {
			caption.getRPr().addNewB();
			caption.getPPr().addNewKeepNext();
		});
		this.styles.paragraph(NOTE, NOTE, 18, 60, 160, DocxSheet::grey);
		this.styles.paragraph(CONTENTS, "TOC Heading", 32, 0, 240, DocxSheet::blue);
		for (int level = 1; level <= DocxFields.CONTENTS_LEVELS; level++) {
			long indent = 240L * (level - 1);
			this.styles.paragraph("TOC" + level, "toc " + level, 22, (level == 1) ? 80 : 0, 40, (line) -> {
				line.getPPr().addNewInd().setLeft(BigInteger.valueOf(indent));
				var tab = line.getPPr().addNewTabs().addNewTab();
				tab.setVal(STTabJc.RIGHT);
				tab.setLeader(STTabTlc.DOT);
				tab.setPos(BigInteger.valueOf(A4_WIDTH - 2L * MARGIN));
			});
		}
	}

	private static void blue(CTStyle style) {
		style.getRPr().addNewB();
		style.getRPr().addNewColor().setVal(DocxStyleSheet.BLUE);
	}

	private static void grey(CTStyle style) {
		style.getRPr().addNewColor().setVal(DocxStyleSheet.GREY);
	}

	/** An A4 page whose first, the cover, has no foot. */
	private void a4() {
		var body = this.document.getDocument().getBody();
		var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
		section.addNewPgSz().setW(BigInteger.valueOf(A4_WIDTH));
		section.getPgSz().setH(BigInteger.valueOf(A4_HEIGHT));
		var margin = section.addNewPgMar();
		margin.setTop(BigInteger.valueOf(MARGIN));
		margin.setBottom(BigInteger.valueOf(MARGIN));
		margin.setLeft(BigInteger.valueOf(MARGIN));
		margin.setRight(BigInteger.valueOf(MARGIN));
		margin.setHeader(BigInteger.valueOf(MARGIN / 2));
		margin.setFooter(BigInteger.valueOf(MARGIN / 2));
		margin.setGutter(BigInteger.ZERO);
		section.addNewTitlePg();
	}

	XWPFParagraph paragraph(String style) {
		var paragraph = this.document.createParagraph();
		paragraph.setStyle(this.styles.id(style));
		return paragraph;
	}

	/** How wide the text of a page is, in points. */
	int textWidth() {
		var section = this.document.getDocument().getBody().getSectPr();
		if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
			return (A4_WIDTH - 2 * MARGIN) / POINT;
		}
		long width = twentieths(section.getPgSz().getW()) - twentieths(section.getPgMar().getLeft())
				- twentieths(section.getPgMar().getRight());
		return (width > 0) ? (int) (width / POINT) : (A4_WIDTH - 2 * MARGIN) / POINT;
	}

	private static long twentieths(Object measure) {
		return (measure instanceof BigInteger number) ? number.longValue() : 0;
	}

}
