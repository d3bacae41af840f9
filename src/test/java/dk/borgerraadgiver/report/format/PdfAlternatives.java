package dk.borgerraadgiver.report.format;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * What is read aloud in the place of the pictures of a PDF.
 */
final class PdfAlternatives {

	private PdfAlternatives() {
	}

	static List<String> of(PDDocument document) {
		var found = new ArrayList<String>();
		collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
		return found;
	}

	private static void collect(PDStructureNode node, List<String> found) {
		if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
			found.add(element.getAlternateDescription());
		}
		for (Object child : node.getKids()) {
			if (child instanceof PDStructureNode below) {
				collect(below, found);
			}
		}
	}

}
