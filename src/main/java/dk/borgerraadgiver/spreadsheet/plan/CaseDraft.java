package dk.borgerraadgiver.spreadsheet.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import dk.borgerraadgiver.shared.CprNumbers;
import dk.borgerraadgiver.spreadsheet.file.CaseRow;
import dk.borgerraadgiver.spreadsheet.file.Column;

/**
 * The rows with one number: one inquiry.
 */
class CaseDraft {

	private static final Set<Column> SHARED = EnumSet.of(Column.RECEIVED, Column.CLOSED, Column.TYPE, Column.CHANNEL,
			Column.CITIZEN, Column.SUBJECT);

	private static final Set<Column> OUTCOME = EnumSet.of(Column.METHOD, Column.RESULT, Column.MERIT);

	private final List<CaseRow> rows = new ArrayList<>(2);

	void add(CaseRow row) {
		this.rows.add(row);
	}

	String number() {
		return first().text(Column.INQUIRY);
	}

	CaseRow first() {
		return this.rows.getFirst();
	}

	List<CaseRow> rows() {
		return this.rows;
	}

	Optional<LocalDate> received() {
		return Dates.read(first().text(Column.RECEIVED));
	}

	Optional<LocalDate> closed() {
		return Dates.read(first().text(Column.CLOSED));
	}

	List<CaseRow> matters() {
		return this.rows.stream().filter((row) -> row.has(Column.CATEGORY)).toList();
	}

	/** The row that tells an outcome of an inquiry without matters. */
	CaseRow outcome(Column column) {
		return this.rows.stream().filter((row) -> row.has(column)).findFirst().orElse(first());
	}

	/** Reports where the rows contradict each other. */
	void check(Consumer<Finding> errors, Consumer<Finding> notices) {
		this.rows.stream()
			.skip(1)
			.forEach((row) -> SHARED.stream()
				.filter((column) -> row.has(column) || !column.isRequired()) // or it is
																				// told
																				// already
				.forEach((column) -> compare(first(), row, column, errors)));
		if (matters().isEmpty()) {
			this.rows.forEach((row) -> OUTCOME.stream()
				.filter(row::has)
				.forEach((column) -> compare(outcome(column), row, column, errors)));
		}
		else {
			this.rows.stream().filter((row) -> !row.has(Column.CATEGORY)).forEach((row) -> noticeUnused(row, notices));
		}
	}

	private static void compare(CaseRow first, CaseRow row, Column column, Consumer<Finding> errors) {
		if (!comparable(first, column).equals(comparable(row, column))) {
			errors.accept(Finding.of(row, column, "disagrees", String.valueOf(first.number()),
					CprNumbers.mask(first.text(column)), first.text(Column.INQUIRY)));
		}
	}

	private static String comparable(CaseRow row, Column column) {
		String text = row.text(column);
		return switch (column) {
			case RECEIVED, CLOSED -> Dates.read(text).map(LocalDate::toString).orElse(text);
			case CITIZEN, SUBJECT -> text;
			default -> text.toLowerCase(Locale.ROOT);
		};
	}

	/**
	 * A row without a complaint has no outcome of its own where other rows have
	 * complaints.
	 */
	private static void noticeUnused(CaseRow row, Consumer<Finding> notices) {
		OUTCOME.stream().filter(row::has).forEach((column) -> notices.accept(Finding.of(row, column, "unused")));
	}

}
