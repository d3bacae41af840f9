package dk.borgerraadgiver.spreadsheet.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.borgerraadgiver.shared.RuleBroken;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV as Danish and other spreadsheet programs write it.
 */
final class CsvReader {

	private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

	/** A line only Excel writes and reads: which character parts the cells. */
	private static final Pattern EXCEL_HINT = Pattern.compile("\\Asep=(.)\\R");

	private CsvReader() {
	}

	static Sheet read(byte[] bytes) {
		String text = TextDecoder.decode(bytes);
		Matcher hint = EXCEL_HINT.matcher(text);
		if (hint.lookingAt()) {
			return read(text.substring(hint.end()), hint.group(1).charAt(0), 1);
		}
		return read(text, delimiter(text), 0);
	}

	private static Sheet read(String text, char delimiter, int linesBefore) {
		var builder = new SheetBuilder();
		try (var parser = parser(text, delimiter)) {
			try {
				for (CSVRecord row : parser) {
					builder.add((int) row.getRecordNumber() + linesBefore, row.toList());
				}
			}
			catch (UncheckedIOException ex) {
				throw new RuleBroken("spreadsheet.file.quotes", parser.getCurrentLineNumber() + linesBefore);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return builder.build(List.of());
	}

	/**
	 * The character that finds the most of the known headings in the first row, or parts
	 * it the most.
	 */
	private static char delimiter(String text) {
		return DELIMITERS.stream()
			.max(Comparator.comparingLong((Character delimiter) -> headings(text, delimiter))
				.thenComparingLong((delimiter) -> text.lines()
					.findFirst()
					.orElse("")
					.chars()
					.filter((one) -> one == delimiter)
					.count()))
			.orElseThrow();
	}

	private static long headings(String text, char delimiter) {
		try (var parser = parser(text, delimiter)) {
			return parser.stream()
				.filter((row) -> row.stream().anyMatch((cell) -> !cell.isBlank()))
				.limit(1)
				.flatMap(CSVRecord::stream)
				.filter((cell) -> Column.under(cell.strip()).isPresent())
				.count();
		}
		catch (IOException | UncheckedIOException ex) {
			return 0;
		}
	}

	private static CSVParser parser(String text, char delimiter) throws IOException {
		return CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter)
			.setIgnoreEmptyLines(false)
			.get()
			.parse(new StringReader(text));
	}

}
