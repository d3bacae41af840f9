package dk.borgerraadgiver.spreadsheet.file;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dk.borgerraadgiver.shared.RuleBroken;

/**
 * An office's spreadsheet of cases, as it was handed over.
 *
 * @param rows its rows in order
 * @param ignoredColumns headings that mean nothing here
 * @param ignoredSheets further sheets of the same file
 */
public record CaseFile(List<CaseRow> rows, List<String> ignoredColumns, List<String> ignoredSheets) {

	/**
	 * Reads a file.
	 * @param bytes CSV or XLSX
	 * @throws RuleBroken when it is no spreadsheet, is empty or too large, or lacks
	 * columns
	 */
	public static CaseFile read(byte[] bytes) {
		Sheet sheet = SheetReader.read(bytes);
		List<String> headings = sheet.rows().getFirst().cells();
		Map<Column, Integer> places = places(headings);
		requireColumns(places);
		List<CaseRow> rows = sheet.rows().stream().skip(1).map((row) -> caseRow(row, places)).toList();
		if (rows.isEmpty()) {
			throw new RuleBroken("spreadsheet.file.noRows");
		}
		return new CaseFile(rows, ignored(headings), sheet.otherSheets());
	}

	/**
	 * Refuses a file that is too large before it is read.
	 * @param size in bytes
	 */
	public static void requireSize(long size) {
		SheetReader.requireSize(size);
	}

	private static Map<Column, Integer> places(List<String> headings) {
		Map<Column, Integer> places = new EnumMap<>(Column.class);
		for (int i = 0; i < headings.size(); i++) {
			int place = i;
			Column.under(headings.get(i)).ifPresent((column) -> {
				if (places.put(column, place) != null) {
					throw new RuleBroken("spreadsheet.file.headingTwice", column.heading());
				}
			});
		}
		return places;
	}

	private static void requireColumns(Map<Column, Integer> places) {
		String missing = Arrays.stream(Column.values())
			.filter(Column::isRequired)
			.filter((column) -> !places.containsKey(column))
			.map(Column::heading)
			.collect(Collectors.joining(", "));
		if (!missing.isEmpty()) {
			throw new RuleBroken("spreadsheet.file.columnsMissing", missing);
		}
	}

	private static List<String> ignored(List<String> headings) {
		return headings.stream().filter((heading) -> !heading.isEmpty() && Column.under(heading).isEmpty()).toList();
	}

	private static CaseRow caseRow(Sheet.Row row, Map<Column, Integer> places) {
		Map<Column, String> values = new EnumMap<>(Column.class);
		places.entrySet().forEach((place) -> {
			String text = row.cell(place.getValue());
			if (!text.isEmpty()) {
				values.put(place.getKey(), text);
			}
		});
		return new CaseRow(row.number(), values);
	}

}
