package dk.borgerraadgiver.spreadsheet;

import java.util.Arrays;
import java.util.List;

import dk.borgerraadgiver.shared.CprNumbers;
import dk.borgerraadgiver.spreadsheet.file.CaseRow;
import dk.borgerraadgiver.spreadsheet.file.Column;
import dk.borgerraadgiver.spreadsheet.plan.Finding;
import dk.borgerraadgiver.spreadsheet.plan.ImportCounts;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;
import dk.borgerraadgiver.spreadsheet.plan.UnknownName;

/**
 * What is shown of a file before it is confirmed.
 *
 * @param counts what it comes to
 * @param ready whether it may be confirmed
 * @param errors the first of what is wrong
 * @param errorCount how much is wrong in all
 * @param notices the first of what is strange but harmless
 * @param noticeCount how much is
 * @param undecided how many names are still to be decided on
 * @param created names to be created
 * @param existing the first numbers that are in the office already
 * @param ignoredColumns columns that are not used
 * @param ignoredSheets sheets that are not read
 * @param columns columns the first rows fill in
 * @param rows the first rows
 */
record PreviewPage(ImportCounts counts, boolean ready, List<Finding> errors, int errorCount, List<Finding> notices,
		int noticeCount, int undecided, List<UnknownName> created, List<String> existing, List<String> ignoredColumns,
		List<String> ignoredSheets, List<Column> columns, List<Row> rows) {

	private static final int ERRORS = 200;

	private static final int NUMBERS = 20;

	private static final int ROWS = 5;

	/**
	 * A row as it was read.
	 *
	 * @param number as the spreadsheet program counts
	 * @param cells its text under the columns shown
	 */
	record Row(int number, List<String> cells) {

		static Row of(CaseRow row, List<Column> columns) {
			return new Row(row.number(), columns.stream().map((column) -> CprNumbers.mask(row.text(column))).toList());
		}

	}

	static PreviewPage of(ImportPlan plan) {
		List<CaseRow> rows = first(plan.file().rows(), ROWS);
		List<Column> columns = Arrays.stream(Column.values())
			.filter((column) -> rows.stream().anyMatch((row) -> row.has(column)))
			.toList();
		return new PreviewPage(plan.counts(), plan.canBeCarriedOut(), first(plan.errors(), ERRORS),
				plan.errors().size(), first(plan.notices(), NUMBERS), plan.notices().size(), plan.undecided().size(),
				plan.toCreate(), first(plan.existing(), NUMBERS), plan.file().ignoredColumns(),
				plan.file().ignoredSheets(), columns, rows.stream().map((row) -> Row.of(row, columns)).toList());
	}

	private static <T> List<T> first(List<T> all, int most) {
		return all.subList(0, Math.min(most, all.size()));
	}

}
