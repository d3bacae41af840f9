package dk.borgerraadgiver.spreadsheet.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import dk.borgerraadgiver.shared.CprNumbers;
import dk.borgerraadgiver.spreadsheet.file.CaseRow;
import dk.borgerraadgiver.spreadsheet.file.Column;
import org.jspecify.annotations.Nullable;

/**
 * Checks what can be seen from one row alone.
 */
class RowCheck {

	private static final LocalDate EARLIEST = LocalDate.of(1955, 1, 1); // Denmark's first
																		// ombudsman

	/** Longest name of one level in a code list. */
	private static final int LONGEST_NAME = 200;

	private static final Set<Column> IN_TWO_LEVELS = EnumSet.of(Column.DEPARTMENT, Column.CATEGORY);

	private final LocalDate today;

	private final Consumer<Finding> findings;

	RowCheck(LocalDate today, Consumer<Finding> findings) {
		this.today = today;
		this.findings = findings;
	}

	void check(CaseRow row) {
		if (!row.has(Column.INQUIRY)) {
			report(row, Column.INQUIRY, "missing");
		}
		if (!row.has(Column.RECEIVED)) {
			report(row, Column.RECEIVED, "missing");
		}
		LocalDate received = date(row, Column.RECEIVED);
		LocalDate closed = date(row, Column.CLOSED);
		if (received != null && closed != null && closed.isBefore(received)) {
			report(row, Column.CLOSED, "closedBeforeReceived", row.text(Column.RECEIVED));
		}
		row.values().forEach((column, text) -> checkText(row, column, text));
	}

	private @Nullable LocalDate date(CaseRow row, Column column) {
		if (!row.has(column)) {
			return null;
		}
		Optional<LocalDate> date = Dates.read(row.text(column));
		if (date.isEmpty()) {
			report(row, column, "date");
		}
		else if (date.get().isAfter(this.today)) {
			report(row, column, "future");
		}
		else if (date.get().isBefore(EARLIEST)) {
			report(row, column, "tooOld", String.valueOf(EARLIEST.getYear()));
		}
		return date.orElse(null);
	}

	private void checkText(CaseRow row, Column column, String text) {
		// ten digits alone may be an office's own number; with a dash it is a person's
		boolean ownNumber = column == Column.INQUIRY && text.indexOf('-') < 0;
		if (!ownNumber && CprNumbers.isIn(text)) {
			report(row, column, "cpr");
		}
		else if (text.length() > column.maxLength()) {
			report(row, column, "tooLong", column.maxLength());
		}
		else if (IN_TWO_LEVELS.contains(column) && TwoLevelName.of(text).isLongerThan(LONGEST_NAME)) {
			report(row, column, "tooLong", LONGEST_NAME);
		}
	}

	private void report(CaseRow row, Column column, String key, Object... arguments) {
		this.findings.accept(Finding.of(row, column, key, arguments));
	}

}
