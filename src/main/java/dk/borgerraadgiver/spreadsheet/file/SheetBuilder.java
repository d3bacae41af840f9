package dk.borgerraadgiver.spreadsheet.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.borgerraadgiver.shared.RuleBroken;

/**
 * Collects rows while a file is read. Text that is repeated from row to row is kept once,
 * so that a large file fits in a small heap.
 */
class SheetBuilder {

	/** More rows than any office has; what lies above is a mistake or an attack. */
	static final int MAX_ROWS = 100_000;

	private static final int MAX_COLUMNS = 500;

	private final List<Sheet.Row> rows = new ArrayList<>();

	private final Map<String, String> seen = new HashMap<>();

	/** Adds a row unless it is blank. */
	void add(int number, List<String> cells) {
		if (cells.size() > MAX_COLUMNS) {
			throw new RuleBroken("spreadsheet.file.tooManyColumns", number, MAX_COLUMNS);
		}
		List<String> clean = new ArrayList<>(cells.stream().map(this::clean).toList());
		while (!clean.isEmpty() && clean.getLast().isEmpty()) {
			clean.removeLast();
		}
		if (clean.isEmpty()) {
			return;
		}
		if (this.rows.size() > MAX_ROWS) {
			throw new RuleBroken("spreadsheet.file.tooManyRows", MAX_ROWS);
		}
		this.rows.add(new Sheet.Row(number, List.copyOf(clean)));
	}

	Sheet build(List<String> otherSheets) {
		return new Sheet(List.copyOf(this.rows), List.copyOf(otherSheets));
	}

	private String clean(String text) {
		// a Mac writes å as a and a ring; spreadsheets are full of no-break spaces;
		// PostgreSQL keeps no NUL
		String clean = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00a0', ' ').replace("\0", "").strip();
		return this.seen.computeIfAbsent(clean, (key) -> key);
	}

}
