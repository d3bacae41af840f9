package dk.borgerraadgiver.report.format;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * What a Word document counts by itself: the numbers of pages, and the list of its
 * headings with their pages. For programs that do not, the list is there already, without
 * pages.
 */
final class DocxFields {

	/** How deep the list of headings goes. */
	static final int CONTENTS_LEVELS = 2;

	private static final String INSTRUCTION = "TOC \\o \"1-" + CONTENTS_LEVELS + "\" \\h \\z \\u";

	private final String page;

	private final String of;

	/** How many headings have been marked. */
	private int marked;

	/**
	 * Knows the words between the numbers.
	 * @param page before a page's number
	 * @param of before the number of pages
	 */
	DocxFields(String page, String of) {
		this.page = page;
		this.of = of;
	}

	/** The foot of a page: words left, its number right. */
	void foot(XWPFParagraph paragraph, String words) {
		paragraph.setStyle("Footer");
		paragraph.createRun().setText(words);
		var right = paragraph.createRun();
		right.addTab();
		right.setText(this.page + " ");
		simple(paragraph.getCTP(), "PAGE");
		paragraph.createRun().setText(" " + this.of + " ");
		simple(paragraph.getCTP(), "NUMPAGES");
	}

	/** Marks a heading, so that the list of headings leads to it. */
	String mark(XWPFParagraph heading) {
		var name = name(++this.marked);
		var start = heading.getCTP().addNewBookmarkStart();
		start.setId(BigInteger.valueOf(this.marked));
		start.setName(name);
		heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(this.marked));
		return name;
	}

	/** The name of the place of a heading, counted from 1. */
	static String name(int heading) {
		return "_Toc" + (1000 + heading);
	}

	/** A line of the list of headings; the first opens the field, the last closes it. */
	static void line(XWPFParagraph paragraph, String words, String place, boolean first, boolean last) {
		var line = paragraph.getCTP();
		if (first) {
			mark(line.addNewR(), STFldCharType.BEGIN);
			line.addNewR().addNewInstrText().setStringValue(INSTRUCTION);
			mark(line.addNewR(), STFldCharType.SEPARATE);
		}
		var link = line.addNewHyperlink();
		link.setAnchor(place);
		link.addNewR().addNewT().setStringValue(HtmlWords.clean(words));
		if (last) {
			mark(line.addNewR(), STFldCharType.END);
		}
	}

	private static void mark(CTR run, STFldCharType.Enum kind) {
		var mark = run.addNewFldChar();
		mark.setFldCharType(kind);
		if (kind == STFldCharType.BEGIN) {
			mark.setDirty(true);
		}
	}

	private static void simple(CTP paragraph, String instruction) {
		var field = paragraph.addNewFldSimple();
		field.setInstr(instruction);
		field.addNewR().addNewT().setStringValue("1");
	}

}
