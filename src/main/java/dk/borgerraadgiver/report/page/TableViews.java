package dk.borgerraadgiver.report.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureTable;

/**
 * Arranges a period's figures as the tables of a page.
 */
final class TableViews {

	private static final List<String> KEY_FIGURES = List.of("henvendelser", "klageforhold", "sager", "borgere",
			"afsluttede", "verserende");

	private final FigureReport report;

	private final Numbers numbers;

	private final ListTables lists;

	private final int targetDays;

	TableViews(FigureReport report, int targetDays) {
		this.report = report;
		this.numbers = new Numbers(report);
		this.lists = new ListTables(report);
		this.targetDays = targetDays;
	}

	/**
	 * Every table, those that are read together side by side; those of what is not done
	 * every month only where something is in them.
	 */
	List<FiguresPage.Section> sections() {
		var sections = new EnumMap<FigureSection, List<TableView>>(FigureSection.class);
		for (FigureTable table : FigureTable.values()) {
			if (!table.isOccasional() || !this.report.rows(table).isEmpty()) {
				sections.computeIfAbsent(FigureSection.of(table), (section) -> new ArrayList<>()).add(view(table));
			}
		}
		return sections.entrySet()
			.stream()
			.map((section) -> new FiguresPage.Section(section.getKey().key(), section.getValue()))
			.toList();
	}

	private TableView view(FigureTable table) {
		return switch (table) {
			case TOTALS -> this.lists.totals();
			case CATEGORY -> this.lists.parts(table, table.primaryColumn(), "henvendelser");
			case DEPARTMENT -> this.lists.parts(table, table.primaryColumn(), "klageforhold");
			case TIME -> TimeTables.of(this.report, this.targetDays);
			case ANSWER_TIME -> AnswerTable.of(this.report);
			case MONTH, SPARRING_MONTH, OWN_INITIATIVE_MONTH -> this.lists.months(table);
			default -> table.isCrossing() ? crossing(table) : this.lists.parts(table, table.primaryColumn(), null);
		};
	}

	/** The large numbers on top of the page. */
	List<KeyFigure> keyFigures() {
		return KEY_FIGURES.stream()
			.map((row) -> new KeyFigure(this.report.chosen().figure(FigureTable.TOTALS, row, "").counted(),
					this.numbers.at(FigureTable.TOTALS, row, "")))
			.toList();
	}

	private CrossTable crossing(FigureTable table) {
		var columns = this.report.columns(table);
		return new CrossTable(table.key(), columns.stream().map(this.numbers::name).toList(),
				this.report.rows(table).stream().map((row) -> crossed(table, row, columns)).toList(),
				table.fixedRows().isEmpty() ? crossed(table, Figure.ALL, columns) : null);
	}

	private CrossTable.Row crossed(FigureTable table, String row, List<String> columns) {
		return new CrossTable.Row(this.numbers.name(row),
				columns.stream().map((column) -> this.numbers.at(table, row, column)).toList(),
				this.numbers.at(table, row, Figure.ALL));
	}

}
