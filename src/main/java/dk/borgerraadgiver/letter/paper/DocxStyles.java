package dk.borgerraadgiver.letter.paper;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * The styles of a letter in Word. Their ids are the ones Word's own styles have, so that
 * they can be chosen by their usual names in any language.
 */
final class DocxStyles {

	static final String NORMAL = "Normal";

	static final String OFFICE = "Brevhoved";

	static final String MUNICIPALITY = "Brevhovedlinje";

	static final String ADDRESS = "Modtager";

	static final String FACTS = "Oplysninger";

	static final String FOOT = "Footer";

	static final String LIST = "ListParagraph";

	static final String QUOTE = "Quote";

	private static final String FONT = "Calibri";

	private static final String BLUE = "00416E";

	private static final String GREY = "454545";

	private static final int TEXT_END = 9072;

	private final XWPFStyles styles;

	private DocxStyles(XWPFStyles styles) {
		this.styles = styles;
	}

	/** The style of a heading, 1 to 4. */
	static String heading(int level) {
		return "Heading" + level;
	}

	static void addTo(XWPFDocument document) {
		XWPFStyles styles = document.createStyles();
		CTFonts fonts = CTFonts.Factory.newInstance();
		fonts.setAscii(FONT);
		fonts.setHAnsi(FONT);
		fonts.setCs(FONT);
		styles.setDefaultFonts(fonts);
		styles.setSpellingLanguage(Paper.DANISH.toLanguageTag());
		new DocxStyles(styles).add();
	}

	private void add() {
		CTStyle normal = style(NORMAL, "Normal", 22, 0, 120);
		normal.setDefault(true);
		normal.getPPr().getSpacing().setLine(BigInteger.valueOf(276));
		int[] sizes = { 28, 24, 22, 22 };
		for (int level = 1; level <= sizes.length; level++) {
			CTStyle heading = style(heading(level), "heading " + level, sizes[level - 1], 240, 80);
			heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
			heading.getPPr().addNewKeepNext();
			heading.getRPr().addNewB();
		}
		CTStyle office = style(OFFICE, OFFICE, 30, 0, 0);
		office.getRPr().addNewB();
		office.getRPr().addNewColor().setVal(BLUE);
		CTStyle municipality = style(MUNICIPALITY, MUNICIPALITY, 22, 0, 480);
		municipality.getRPr().addNewColor().setVal(GREY);
		var line = municipality.getPPr().addNewPBdr().addNewBottom();
		line.setVal(STBorder.SINGLE);
		line.setSz(BigInteger.valueOf(12));
		line.setSpace(BigInteger.valueOf(6));
		line.setColor("005B99");
		style(ADDRESS, ADDRESS, 22, 0, 360);
		style(FACTS, FACTS, 20, 0, 160).getRPr().addNewColor().setVal(GREY);
		style(LIST, "List Paragraph", 22, 0, 60);
		style(QUOTE, "Quote", 22, 0, 120).getPPr().addNewInd().setLeft(BigInteger.valueOf(425));
		CTStyle foot = style(FOOT, "footer", 17, 0, 0);
		foot.getRPr().addNewColor().setVal(GREY);
		var tab = foot.getPPr().addNewTabs().addNewTab();
		tab.setVal(STTabJc.RIGHT);
		tab.setPos(BigInteger.valueOf(TEXT_END));
	}

	/**
	 * A paragraph style.
	 * @param size in half points
	 * @param before space above, in twentieths of a point
	 * @param after space below, in twentieths of a point
	 */
	private CTStyle style(String id, String name, int size, int before, int after) {
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
