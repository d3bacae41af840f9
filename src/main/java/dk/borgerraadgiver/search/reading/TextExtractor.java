package dk.borgerraadgiver.search.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

import org.springframework.stereotype.Component;

/**
 * Takes the text out of a document: PDF, Word and other Office files, RTF and plain text.
 * What lies inside a document, as an attachment or a picture, is left alone. Tika refuses
 * what unpacks to far more than it is, and large files are worked on outside memory.
 */
@Component
class TextExtractor {

	/** Characters that are kept of one document. */
	static final int MOST = 1_000_000;

	private static final long MEMORY_FOR_PDF = 64L * 1024 * 1024;

	/** A word that was divided at the end of a line. */
	private static final Pattern DIVIDED = Pattern.compile("(\\p{Ll})[-\\u00AD]\\s*\\n\\s*(\\p{Ll})");

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]+");

	private final Parser[] parsers = { pdf(), new OOXMLParser(), new OfficeParser(), new RTFParser(),
			new TextAndCSVParser() };

	private final Parser parser = new AutoDetectParser(this.parsers);

	/** Whether a document of this type may have text. */
	boolean reads(String mediaType) {
		var type = MediaType.parse(mediaType);
		var context = new ParseContext();
		return type != null
				&& Arrays.stream(this.parsers).anyMatch((one) -> one.getSupportedTypes(context).contains(type));
	}

	/**
	 * Takes the text out.
	 * @throws Unreadable when there is none to be had
	 * @throws IOException when the document could not be fetched
	 */
	DocumentText extract(InputStream content) throws IOException, Unreadable {
		var text = new WriteOutContentHandler(MOST);
		try (TikaInputStream stream = TikaInputStream.get(content)) {
			this.parser.parse(stream, new BodyContentHandler(text), new Metadata(), context());
			return new DocumentText(clean(text.toString()), false);
		}
		catch (SAXException | TikaException ex) {
			if (WriteLimitReachedException.isWriteLimitReached(ex)) {
				return new DocumentText(clean(text.toString()), true);
			}
			throw new Unreadable(ex.getClass().getSimpleName());
		}
	}

	private static String clean(String text) {
		String printable = UNPRINTABLE.matcher(text.replace("\r", "")).replaceAll(" ");
		return DIVIDED.matcher(printable).replaceAll("$1$2").strip();
	}

	private static PDFParser pdf() {
		var config = new PDFParserConfig();
		config.setMaxMainMemoryBytes(MEMORY_FOR_PDF);
		config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
		config.setExtractInlineImages(false);
		var parser = new PDFParser();
		parser.setPDFParserConfig(config);
		return parser;
	}

	private static ParseContext context() {
		var office = new OfficeParserConfig();
		office.setUseSAXDocxExtractor(true);
		office.setUseSAXPptxExtractor(true);
		var context = new ParseContext();
		context.set(OfficeParserConfig.class, office);
		context.set(EmbeddedDocumentExtractor.class, new NothingInside());
		return context;
	}

	/**
	 * Leaves alone what lies inside a document.
	 */
	private static final class NothingInside implements EmbeddedDocumentExtractor {

		@Override
		public boolean shouldParseEmbedded(Metadata metadata) {
			return false;
		}

		@Override
		public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
			throw new IllegalStateException("nothing inside a document is read");
		}

	}

}
