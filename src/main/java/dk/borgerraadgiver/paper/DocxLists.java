package dk.borgerraadgiver.paper;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * The lists of a Word document. Each list counts for itself.
 */
public final class DocxLists {

	/** Levels of a list in Word. */
	public static final int LEVELS = 9;

	private static final int INDENT = 425;

	private final XWPFNumbering numbering;

	/** Above those a template may have. */
	private int known = 1000;

	public DocxLists(XWPFDocument document) {
		this.numbering = (document.getNumbering() != null) ? document.getNumbering() : document.createNumbering();
	}

	/** A new list of points. */
	public BigInteger bullets() {
		return add(STNumberFormat.BULLET, 1);
	}

	/**
	 * A new numbered list.
	 * @param first the number of its first line
	 */
	public BigInteger numbers(int first) {
		return add(STNumberFormat.DECIMAL, first);
	}

	private BigInteger add(STNumberFormat.Enum format, int first) {
		CTAbstractNum list = CTAbstractNum.Factory.newInstance();
		list.setAbstractNumId(BigInteger.valueOf(this.known++));
		for (int level = 0; level < LEVELS; level++) {
			var row = list.addNewLvl();
			row.setIlvl(BigInteger.valueOf(level));
			row.addNewStart().setVal(BigInteger.valueOf(first));
			row.addNewNumFmt().setVal(format);
			row.addNewLvlText().setVal((format == STNumberFormat.BULLET) ? "•" : "%" + (level + 1) + ".");
			var indent = row.addNewPPr().addNewInd();
			indent.setLeft(BigInteger.valueOf((long) INDENT * (level + 1)));
			indent.setHanging(BigInteger.valueOf(INDENT));
		}
		return this.numbering.addNum(this.numbering.addAbstractNum(new XWPFAbstractNum(list)));
	}

}
