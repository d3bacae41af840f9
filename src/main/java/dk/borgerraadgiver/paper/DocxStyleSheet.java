package dk.borgerraadgiver.paper;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * The styles of a Word document. Their ids are the ones Word's own styles have, so that
 * they can be chosen by their usual names in any language. A style a document has
 * already, from a template, stays as it is.
 */
public final class DocxStyleSheet {

	public static final String NORMAL = "Normal";

	public static final String FOOT = "Footer";

	public static final String LIST = "ListParagraph";

	public static final String QUOTE = "Quote";

	public static final String GREY = "454545";

	private static final String FONT = "Calibri";

	private static final String DANISH = "da-DK";

	private static final int TEXT_END = 9072;

	private static final int LIST_INDENT = 425;

	private static final int[] HEADINGS = { 28, 24, 22, 22 };

	private final XWPFStyles styles;

	/** The styles of a document: of its template, or the office's usual ones. */
	public DocxStyleSheet(XWPFDocument document) {
		if (document.getStyles() != null) {
			this.styles = document.getStyles();
			return;
		}
		this.styles = document.createStyles();
		CTFonts fonts = CTFonts.Factory.newInstance();
		fonts.setAscii(FONT);
		fonts.setHAnsi(FONT);
		fonts.setCs(FONT);
		this.styles.setDefaultFonts(fonts);
		this.styles.setSpellingLanguage(DANISH);
	}

	/** The style of a heading, 1 to 4. */
	public static String heading(int level) {
		return "Heading" + level;
	}

	/** Text, headings, lists, quotations and the foot of pages. */
	public void usual() {
		if (!this.styles.styleExist(NORMAL)) {
			CTStyle normal = paragraph(NORMAL, "Normal", 22, 0, 120);
			normal.setDefault(true);
			normal.getPPr().getSpacing().setLine(BigInteger.valueOf(276));
		}
		for (int level = 1; level <= HEADINGS.length; level++) {
			if (!this.styles.styleExist(heading(level))) {
				CTStyle heading = paragraph(heading(level), "heading " + level, HEADINGS[level - 1], 240, 80);
				heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
				heading.getPPr().addNewKeepNext();
				heading.getRPr().addNewB();
			}
		}
		paragraph(LIST, "List Paragraph", 22, 0, 60);
		if (!this.styles.styleExist(QUOTE)) {
			paragraph(QUOTE, "Quote", 22, 0, 120).getPPr().addNewInd().setLeft(BigInteger.valueOf(LIST_INDENT));
		}
		if (!this.styles.styleExist(FOOT)) {
			CTStyle foot = paragraph(FOOT, "footer", 17, 0, 0);
			foot.getRPr().addNewColor().setVal(GREY);
			var tab = foot.getPPr().addNewTabs().addNewTab();
			tab.setVal(STTabJc.RIGHT);
			tab.setPos(BigInteger.valueOf(TEXT_END));
		}
	}

	/** Whether the document has a style. */
	public boolean has(String id) {
		return this.styles.styleExist(id);
	}

	/**
	 * A style of paragraphs; the one there is when the document has it.
	 * @param size in half points
	 * @param before space above, in twentieths of a point
	 * @param after space below, in twentieths of a point
	 */
	public CTStyle paragraph(String id, String name, int size, int before, int after) {
		if (this.styles.styleExist(id)) {
			return this.styles.getStyle(id).getCTStyle();
		}
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.setType(STStyleType.PARAGRAPH);
		style.addNewName().setVal(name);
		if (!id.equals(NORMAL)) {
			style.addNewBasedOn().setVal(NORMAL);
			style.addNewNext().setVal(NORMAL);
		}
		style.addNewQFormat();
		var spacing = style.addNewPPr().addNewSpacing();
		spacing.setBefore(BigInteger.valueOf(before));
		spacing.setAfter(BigInteger.valueOf(after));
		style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(size));
		this.styles.addStyle(new XWPFStyle(style));
		return style;
	}

}
