package dk.borgerraadgiver.report.binding;

import java.util.List;

import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureTable;

/**
 * What lies below a department of the first level, as the report's own table of
 * departments tells it.
 */
final class BelowGrid {

	private static final List<String> COUNTED = List.of("henvendelser", "klageforhold");

	private final FigureReport report;

	private final RowNames names;

	BelowGrid(FigureReport report, RowNames names) {
		this.report = report;
		this.names = names;
	}

	/** Empty when nothing lies below it, or nothing of it is counted. */
	Grid of(String department) {
		var rows = this.report.rows(FigureTable.DEPARTMENT)
			.stream()
			.filter((key) -> this.names.isWithin(department, key))
			.map((key) -> row(this.names.name(key), key))
			.toList();
		boolean alone = rows.size() < 2;
		return new Grid(FigureTable.DEPARTMENT.key(), this.names.word("report.part.below"),
				alone ? "" : this.names.word("report.part.below.note"), this.names.word("report.row-of.afdeling"),
				List.of(this.names.word("report.part.inquiries", period()),
						this.names.word("report.part.matters", period())),
				alone ? List.of() : rows, null);
	}

	private Grid.Row row(String name, String key) {
		return new Grid.Row(name, 0,
				COUNTED.stream()
					.map((column) -> Cells.count(this.report.chosen().count(FigureTable.DEPARTMENT, key, column)))
					.toList());
	}

	private String period() {
		return Written.shortPeriod(this.report.chosen().period());
	}

}
