package dk.borgerraadgiver.report.past;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.spreadsheet.file.Sheet;
import dk.borgerraadgiver.spreadsheet.file.SheetReader;
import org.jspecify.annotations.Nullable;

/**
 * A file of published figures: CSV or XLSX with the columns of the template, one figure a
 * row.
 *
 * @param lines what was understood; all there is when nothing is wrong
 * @param wrong what could not be understood, with the row of the file
 */
record PublishedFile(List<EnteredLine> lines, List<Fault> wrong) {

	static final List<String> COLUMNS = List.of("fra", "til", "tabel", "raekke", "antal", "kilde");

	private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE, day("d-M-uuuu"),
			day("d.M.uuuu"), day("d/M-uuuu"));

	/** Parts of a line as they are called in the file. */
	private static final Map<String, String> PARTS = Map.of("from", "fra", "to", "til", "kind", "tabel", "row",
			"raekke", "value", "antal", "source", "kilde");

	private static DateTimeFormatter day(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
	}

	/**
	 * Reads a file.
	 * @throws RuleBroken when it is no spreadsheet, or a column is missing
	 */
	static PublishedFile read(byte[] content, LocalDate today, List<PublishedFigure> standing) {
		var rows = SheetReader.read(content).rows();
		var places = places(rows.isEmpty() ? List.of() : rows.getFirst().cells());
		var lines = new ArrayList<EnteredLine>();
		var wrong = new ArrayList<Fault>();
		for (Sheet.Row row : rows.subList(1, rows.size())) {
			Map<String, String> cells = new HashMap<>();
			places.forEach((column, place) -> cells.put(column,
					(place < row.cells().size()) ? row.cells().get(place).strip() : ""));
			if (cells.values().stream().anyMatch((cell) -> !cell.isEmpty())) {
				typed(cells)
					.understood(today, lines, standing,
							(part, key, arguments) -> wrong
								.add(new Fault(row.number(), PARTS.getOrDefault(part, part), key, List.of(arguments))))
					.ifPresent(lines::add);
			}
		}
		if (lines.isEmpty() && wrong.isEmpty()) {
			throw new RuleBroken("report.past.nothing");
		}
		return new PublishedFile(lines, wrong);
	}

	private static TypedLine typed(Map<String, String> cells) {
		return new TypedLine(day(cells, "fra"), day(cells, "til"),
				PublishedKind.named(cells.getOrDefault("tabel", "")).orElse(null), cells.get("raekke"),
				cells.get("antal"), cells.get("kilde"));
	}

	private static @Nullable LocalDate day(Map<String, String> cells, String column) {
		var typed = cells.getOrDefault(column, "");
		for (DateTimeFormatter format : DAYS) {
			try {
				return LocalDate.parse(typed, format);
			}
			catch (DateTimeParseException another) {
				// the next way of writing a day
			}
		}
		return null;
	}

	private static Map<String, Integer> places(List<String> headings) {
		Map<String, Integer> places = new HashMap<>();
		for (int place = 0; place < headings.size(); place++) {
			var heading = headings.get(place).strip().toLowerCase(Locale.ROOT).replace("æ", "ae");
			if (COLUMNS.contains(heading)) {
				places.putIfAbsent(heading, place);
			}
		}
		var missing = COLUMNS.stream().filter((column) -> !places.containsKey(column)).toList();
		if (!missing.isEmpty()) {
			throw new RuleBroken("report.past.columns", String.join(", ", missing));
		}
		return places;
	}

	/**
	 * Something that could not be understood.
	 *
	 * @param row of the file, from 1
	 * @param column what it is called there
	 * @param key of the message that tells what to do
	 * @param arguments of the message
	 */
	record Fault(int row, String column, String key, List<String> arguments) {
	}

}
