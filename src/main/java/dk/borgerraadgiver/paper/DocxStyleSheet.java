package dk.borgerraadgiver.paper;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
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

	public static final String BLUE = "00416E";

	private static final String FONT = "Calibri";

	private static final String DANISH = "da-DK";

	private static final int TEXT_END = 9072;

	private static final int LIST_INDENT = 425;

	private static final int[] HEADINGS = { 32, 26, 22, 22 };

	private final XWPFStyles styles;

	/** Under which ids the document has styles whose names Word knows in any language. */
	private final Map<String, String> ids = new HashMap<>();

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

	/**
	 * The id a style has in this document: in a Danish template headings are
	 * {@code Overskrift1} by id, and {@code heading 1} by name.
	 */
	public String id(String usual) {
		return this.ids.getOrDefault(usual, usual);
	}

	/** Whether the document has a style, by its id or by the name Word knows it by. */
	private boolean has(String id, String name) {
		if (!this.styles.styleExist(id)) {
			var named = this.styles.getStyleWithName(name);
			if (named == null) {
				return false;
			}
			this.ids.put(id, named.getStyleId());
		}
		return true;
	}

	/** Text, headings, lists, quotations and the foot of pages. */
	public void usual() {
		paragraph(NORMAL, "Normal", 22, 0, 120, (normal) -> {
			normal.setDefault(true);
			normal.getPPr().getSpacing().setLine(BigInteger.valueOf(276));
			normal.getPPr().getSpacing().setLineRule(STLineSpacingRule.AUTO);
		});
		for (int level = 1; level <= HEADINGS.length; level++) {
			long outline = level - 1L;
			paragraph(heading(level), "heading " + level, HEADINGS[level - 1], (level == 1) ? 360 : 240, 80,
					(heading) -> {
						heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
						heading.getPPr().addNewKeepNext();
						heading.getRPr().addNewB();
						if (outline == 0) {
							heading.getRPr().addNewColor().setVal(BLUE);
						}
					});
		}
		paragraph(LIST, "List Paragraph", 22, 0, 60, (list) -> {
		});
		paragraph(QUOTE, "Quote", 22, 0, 120, (quote) -> {
			var line = quote.getPPr().addNewPBdr().addNewLeft();
			line.setVal(STBorder.SINGLE);
			line.setSz(BigInteger.valueOf(12));
			line.setSpace(BigInteger.valueOf(10));
			line.setColor("747474");
			quote.getPPr().addNewInd().setLeft(BigInteger.valueOf(LIST_INDENT));
		});
		paragraph(FOOT, "footer", 17, 0, 0, (foot) -> {
			foot.getRPr().addNewColor().setVal(GREY);
			var tab = foot.getPPr().addNewTabs().addNewTab();
			tab.setVal(STTabJc.RIGHT);
			tab.setPos(BigInteger.valueOf(TEXT_END));
		});
	}

	/**
	 * A style of paragraphs; nothing is changed where the document has it.
	 * @param size in half points
	 * @param before space above, in twentieths of a point
	 * @param after space below, in twentieths of a point
	 * @param more what else is to be said of it; the document takes a copy, so that
	 * nothing said later would be heard
	 */
	public void paragraph(String id, String name, int size, int before, int after, Consumer<CTStyle> more) {
		if (has(id, name)) {
			return;
		}
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.setType(STStyleType.PARAGRAPH);
		style.addNewName().setVal(name);
		if (!id.equals(NORMAL)) {
			style.addNewBasedOn().setVal(id(NORMAL));
			style.addNewNext().setVal(id(NORMAL));
		}
		style.addNewQFormat();
		var spacing = style.addNewPPr().addNewSpacing();
		spacing.setBefore(BigInteger.valueOf(before));
		spacing.setAfter(BigInteger.valueOf(after));
		style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(size));
		more.accept(style);
		this.styles.addStyle(new XWPFStyle(style));
	}

}
