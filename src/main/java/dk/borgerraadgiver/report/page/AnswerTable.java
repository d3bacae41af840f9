package dk.borgerraadgiver.report.page;

import java.util.List;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureTable;
import org.jspecify.annotations.Nullable;

/**
 * How long the departments' answers took.
 *
 * @param key the table's name
 * @param rows the departments that answered, those with most answers first
 * @param total all of them together
 */
record AnswerTable(String key, List<Row> rows, Row total) implements TableView {

	static AnswerTable of(FigureReport report) {
		var rows = report.rows(FigureTable.ANSWER_TIME).stream().map((key) -> row(report, key)).toList();
		return new AnswerTable(FigureTable.ANSWER_TIME.key(), rows, row(report, Figure.ALL));
	}

	private static Row row(FigureReport report, String key) {
		var numbers = new Numbers(report);
		var now = report.chosen().answerTime(key);
		var before = report.comparison().map((sheet) -> ShownNumber.days(sheet.answerTime(key).median())).orElse(null);
		return new Row(numbers.name(key), numbers.at(FigureTable.ANSWER_TIME, key, ""),
				Stream.of(now.average(), now.median(), now.p90()).map(ShownNumber::days).toList(), before);
	}

	@Override
	public String kind() {
		return "answers";
	}

	@Override
	public boolean isWide() {
		return true;
	}

	/**
	 * One row.
	 *
	 * @param name the department
	 * @param count its answers
	 * @param days average, median and 90th percentile
	 * @param medianBefore the median in the other period
	 */
	record Row(RowName name, Compared count, List<String> days, @Nullable String medianBefore) {

	}

}
