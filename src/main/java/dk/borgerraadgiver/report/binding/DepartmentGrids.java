package dk.borgerraadgiver.report.binding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.ClosingTime;
import dk.borgerraadgiver.report.counting.CodeName;
import dk.borgerraadgiver.report.counting.DepartmentFigures;
import dk.borgerraadgiver.report.counting.DepartmentSheet;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one department's part: what is counted for it alone, in all periods of
 * the report, without what is kept back.
 */
final class DepartmentGrids {

	/** What parts divide a department's figures by. */
	static final List<FigureTable> DIVISIONS = List.of(FigureTable.CATEGORY, FigureTable.RESULT, FigureTable.MERIT,
			FigureTable.MONTH);

	private final RowNames names;

	private final int smallCounts;

	private final List<FigureSheet> sheets;

	private final List<Map<String, ClosingTime>> times;

	private final Map<FigureTable, List<KeptBack>> kept = new EnumMap<>(FigureTable.class);

	/**
	 * Knows the figures of all departments.
	 * @param sheets theirs in the report's periods
	 * @param before theirs in shorter periods others have told of
	 */
	DepartmentGrids(Told told, List<DepartmentSheet> sheets, List<ToldBefore> before, RowNames names) {
		this.names = names;
		this.smallCounts = told.smallCounts();
		this.sheets = sheets.stream().map(DepartmentSheet::counts).toList();
		this.times = sheets.stream().map(DepartmentSheet::times).toList();
		var others = Stream
			.concat(before.stream(), this.sheets.stream().map((sheet) -> new ToldBefore(sheet, Set.of(), true)))
			.toList();
		DIVISIONS.forEach((table) -> this.kept.put(table,
				kept((sheet) -> KeptBack.of(sheet, table, this.smallCounts, within(others, sheet)))));
		this.kept.put(FigureTable.TOTALS,
				kept((sheet) -> KeptBack.ofTotals(sheet, this.smallCounts, within(others, sheet))));
	}

	private static List<ToldBefore> within(List<ToldBefore> others, FigureSheet sheet) {
		return others.stream()
			.filter((one) -> one.sheet().period().isWithin(sheet.period())
					&& !one.sheet().period().equals(sheet.period()))
			.toList();
	}

	private List<KeptBack> kept(Function<FigureSheet, KeptBack> keeping) {
		return this.sheets.stream().map(keeping).toList();
	}

	/** How much there was. */
	Grid totals(String department) {
		var rows = DepartmentFigures.TOTALS.stream()
			.map((key) -> row(this.names.word("report.row." + key),
					cells(FigureTable.TOTALS, department, (place) -> key)))
			.toList();
		return grid(FigureTable.TOTALS, rows, this.names.word("report.part.totals"), null);
	}

	/** What it divides into by a list's codes; what is kept back stands last. */
	Grid division(FigureTable table, String department) {
		var keys = keys(table, department);
		var rows = keys.stream()
			.map((key) -> row(this.names.name(key), cells(table, department, (place) -> key)))
			.toList();
		return grid(table, rows, this.names.word("report.document.sum." + table.key(), whole(table, department)),
				rows.isEmpty() ? null : sum(table, department));
	}

	/** Months beside the months of the periods it is compared with. */
	Grid months(String department) {
		var months = this.sheets.stream().map(FigureSheet::months).toList();
		var rows = IntStream.range(0, months.getFirst().size())
			.mapToObj((line) -> row(this.names.name(months.getFirst().get(line)),
					cells(FigureTable.MONTH, department,
							(place) -> (line < months.get(place).size()) ? months.get(place).get(line) : null)))
			.toList();
		return grid(FigureTable.MONTH, rows,
				this.names.word("report.document.sum", whole(FigureTable.MONTH, department)),
				sum(FigureTable.MONTH, department));
	}

	/** How long it took, where enough was closed for it to tell of nobody. */
	Grid times(String department) {
		var rows = List.of(time("report.row.median", department, ClosingTime::median),
				time("report.row.p90", department, ClosingTime::p90),
				time("report.document.median-working", department, ClosingTime::workingMedian));
		return new Grid(FigureTable.TIME.key(), this.names.word("report.table.sagstid"),
				note(this.names.word("report.part.times"), rows), this.names.word("report.row-of.totaler"),
				this.sheets.stream().map((sheet) -> Written.shortPeriod(sheet.period())).toList(), rows, null);
	}

	private Grid.Row time(String key, String department, Function<ClosingTime, @Nullable BigDecimal> which) {
		return new Grid.Row(this.names.word(key), 0, IntStream.range(0, this.sheets.size()).mapToObj((place) -> {
			var time = this.times.get(place).get(department);
			var cell = Cells.days((time != null) ? which.apply(time) : null);
			return (time != null && isFew(place, department)) ? cell.kept() : cell;
		}).toList());
	}

	private boolean isFew(int place, String department) {
		return isHidden(FigureTable.TOTALS, place, department, "afsluttede")
				|| this.sheets.get(place).count(FigureTable.TOTALS, department, "afsluttede") < this.smallCounts;
	}

	/** The largest first; in the place of what is kept back nothing of its size. */
	private List<String> keys(FigureTable table, String department) {
		var keys = new LinkedHashSet<String>();
		for (int place = 0; place < this.sheets.size(); place++) {
			for (String key : this.sheets.get(place).columns(table)) {
				if (this.sheets.get(place).count(table, department, key) > 0
						|| isHidden(table, place, department, key)) {
					keys.add(key);
				}
			}
		}
		return keys.stream()
			.sorted(Comparator.comparing((String key) -> isHidden(table, 0, department, key))
				.thenComparing(RowNames::isNone)
				.thenComparingLong((key) -> isHidden(table, 0, department, key) ? 0
						: -this.sheets.getFirst().count(table, department, key))
				.thenComparingInt((key) -> this.names.report().names().of(key).map(CodeName::alphabetical).orElse(0)))
			.toList();
	}

	/** A cell for each period. */
	private List<Cell> cells(FigureTable table, String department, Function<Integer, @Nullable String> keyOf) {
		return IntStream.range(0, this.sheets.size()).mapToObj((place) -> {
			String key = keyOf.apply(place);
			if (key == null) {
				return Cells.none();
			}
			var cell = Cells.count(this.sheets.get(place).count(table, department, key));
			return isHidden(table, place, department, key) ? cell.kept() : cell;
		}).toList();
	}

	private boolean isHidden(FigureTable table, int place, String department, String key) {
		return Objects.requireNonNull(this.kept.get(table)).get(place).isHidden(department, key);
	}

	private Grid.Row sum(FigureTable table, String department) {
		return row(this.names.word("report.row.alle"),
				this.sheets.stream().map((sheet) -> Cells.count(sheet.count(table, department, Figure.ALL))).toList());
	}

	private String whole(FigureTable table, String department) {
		return Written.count(this.sheets.getFirst().count(table, department, Figure.ALL));
	}

	/** A row with the change from the only period it is compared with. */
	private Grid.Row row(String name, List<Cell> counts) {
		if (this.sheets.size() != 2) {
			return new Grid.Row(name, 0, counts);
		}
		var now = counts.getFirst();
		var before = counts.getLast();
		return new Grid.Row(name, 0, Stream.concat(counts.stream(), Stream.of(change(before, now))).toList());
	}

	private static Cell change(Cell before, Cell now) {
		if (before.value() == null || now.value() == null) {
			return (before.hidden() || now.hidden()) ? Cells.change(0, 0).kept() : Cells.none();
		}
		return Cells.change(before.value().longValue(), now.value().longValue());
	}

	private Grid grid(FigureTable table, List<Grid.Row> rows, String note, Grid.@Nullable Row total) {
		var columns = new ArrayList<>(
				this.sheets.stream().map((sheet) -> Written.shortPeriod(sheet.period())).toList());
		if (this.sheets.size() == 2) {
			columns.add(this.names.word("report.change"));
		}
		return new Grid(table.key(), this.names.word("report.table." + table.key()), note(note, rows),
				this.names.word("report.row-of." + table.key()), columns, rows, total);
	}

	private String note(String note, List<Grid.Row> rows) {
		return rows.stream().flatMap((row) -> row.cells().stream()).anyMatch(Cell::hidden)
				? note + " " + this.names.word("report.document.hidden", Cell.HIDDEN) : note;
	}

}
