package dk.borgerraadgiver.paper;

import javax.xml.transform.TransformerFactory;

import org.springframework.stereotype.Component;

/**
 * The writer of XML that documents are written with: the one Java brings along. For each
 * part of a document the libraries ask for one, and unless it is named Java looks for
 * another one in every jar there is, each time.
 */
@Component
class OwnXml {

	private static final String WRITER = "javax.xml.transform.TransformerFactory";

	OwnXml() {
		if (System.getProperty(WRITER) == null) {
			System.setProperty(WRITER, TransformerFactory.newDefaultInstance().getClass().getName());
		}
	}

}
