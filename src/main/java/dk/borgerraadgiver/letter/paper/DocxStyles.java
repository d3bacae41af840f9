package dk.borgerraadgiver.letter.paper;

import java.math.BigInteger;

import dk.borgerraadgiver.paper.DocxStyleSheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/**
 * The styles a letter in Word has beside the usual ones.
 */
final class DocxStyles {

	static final String OFFICE = "Brevhoved";

	static final String MUNICIPALITY = "Brevhovedlinje";

	static final String ADDRESS = "Modtager";

	static final String FACTS = "Oplysninger";

	private DocxStyles() {
	}

	static void addTo(XWPFDocument document) {
		var sheet = new DocxStyleSheet(document);
		sheet.usual();
		sheet.paragraph(OFFICE, OFFICE, 30, 0, 0, (office) -> {
			office.getRPr().addNewB();
			office.getRPr().addNewColor().setVal(DocxStyleSheet.BLUE);
		});
		sheet.paragraph(MUNICIPALITY, MUNICIPALITY, 22, 0, 480, (municipality) -> {
			municipality.getRPr().addNewColor().setVal(DocxStyleSheet.GREY);
			var line = municipality.getPPr().addNewPBdr().addNewBottom();
			line.setVal(STBorder.SINGLE);
			line.setSz(BigInteger.valueOf(12));
			line.setSpace(BigInteger.valueOf(6));
			line.setColor("005B99");
		});
		sheet.paragraph(ADDRESS, ADDRESS, 22, 0, 360, (address) -> {
		});
		sheet.paragraph(FACTS, FACTS, 20, 0, 160, (facts) -> facts.getRPr().addNewColor().setVal(DocxStyleSheet.GREY));
	}

}
