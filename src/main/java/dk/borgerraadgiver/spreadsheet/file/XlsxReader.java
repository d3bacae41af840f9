package dk.borgerraadgiver.spreadsheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import dk.borgerraadgiver.shared.RuleBroken;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the first sheet of an XLSX file row by row, never the whole workbook at once.
 * Formulas are not computed: what the cell showed when it was saved is its text.
 */
final class XlsxReader {

	/** Unpacked size of one part; a sheet of {@link SheetBuilder#MAX_ROWS} is smaller. */
	private static final long MAX_PART_SIZE = 150_000_000;

	static {
		ZipSecureFile.setMaxEntrySize(MAX_PART_SIZE);
	}

	private XlsxReader() {
	}

	static Sheet read(byte[] bytes) {
		try {
			// from a file POI unpacks what it needs; from a stream it unpacks everything
			// into memory
			Path file = Files.createTempFile("import", ".xlsx");
			try {
				Files.write(file, bytes);
				return read(file);
			}
			finally {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Sheet read(Path file) {
		try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
			return read(new XSSFReader(container), container);
		}
		catch (RuleBroken ex) {
			throw ex;
		}
		catch (OpenXML4JException | SAXException | ParserConfigurationException | IOException | RuntimeException ex) {
			// POI has no one exception for a file that is damaged or no workbook at all
			throw unreadable(ex);
		}
	}

	private static Sheet read(XSSFReader workbook, OPCPackage container)
			throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
		var sheets = workbook.getSheetIterator();
		if (!sheets.hasNext()) {
			throw new RuleBroken("spreadsheet.file.empty");
		}
		var builder = new SheetBuilder();
		try (InputStream first = sheets.next()) {
			var rows = new XlsxRows(builder);
			var formatter = new CellText(usesDatesFrom1904(workbook));
			parse(first, new XSSFSheetXMLHandler(workbook.getStylesTable(), null,
					new ReadOnlySharedStringsTable(container, false), rows, formatter, false));
		}
		List<String> others = new ArrayList<>();
		while (sheets.hasNext()) {
			sheets.next().close();
			others.add(sheets.getSheetName());
		}
		return builder.build(others);
	}

	/** Workbooks from older Macs count days from 1904. */
	private static boolean usesDatesFrom1904(XSSFReader workbook)
			throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
		var found = new boolean[1];
		try (InputStream data = workbook.getWorkbookData()) {
			parse(data, new DefaultHandler() {
				@Override
				public void startElement(String uri, String localName, String qName, Attributes attributes) {
					if ("workbookPr".equals(localName)) {
						String flag = attributes.getValue("date1904");
						found[0] = "1".equals(flag) || "true".equals(flag);
					}
				}
			});
		}
		return found[0];
	}

	private static void parse(InputStream part, ContentHandler handler)
			throws IOException, SAXException, ParserConfigurationException {
		var reader = XMLHelper.newXMLReader();
		reader.setContentHandler(handler);
		reader.parse(new InputSource(part));
	}

	private static RuleBroken unreadable(Exception cause) {
		var broken = new RuleBroken("spreadsheet.file.notSpreadsheet");
		broken.initCause(cause);
		return broken;
	}

}
