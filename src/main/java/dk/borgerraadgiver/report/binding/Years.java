package dk.borgerraadgiver.report.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;

/**
 * Several years side by side: the report's period, those it is compared with, and every
 * earlier one of which figures were published, the earliest first.
 */
final class Years {

	/** What the chart of totals draws. */
	private static final List<String> DRAWN = List.of("henvendelser", "klageforhold");

	private static final int SHORT = 9;

	private final Told told;

	private final RowNames names;

	private final Heads heads;

	private final List<FigureSheet> sheets;

	Years(Told told, RowNames names) {
		this.told = told;
		this.names = names;
		this.heads = new Heads(names);
		this.sheets = Stream.concat(told.figures().sheets().stream(), told.past().earlier().stream())
			.sorted(Comparator.comparing((FigureSheet sheet) -> sheet.period().to())
				.thenComparing((sheet) -> sheet.period().from(), Comparator.reverseOrder()))
			.toList();
	}

	static boolean isMeant(List<String> parts) {
		return !parts.isEmpty() && parts.getFirst().toLowerCase(Locale.ROOT).equals("år");
	}

	/** What can stand after the colon, beside nothing. */
	static List<Division> divisions() {
		return List.of(Division.CATEGORY, Division.DEPARTMENT, Division.DEPARTMENT_MATTERS, Division.CHANNEL,
				Division.TYPE, Division.METHOD, Division.RESULT, Division.MERIT);
	}

	/**
	 * A table of the totals, or of a division.
	 * @param parts the division and how many rows are named; none for the totals
	 * @throws Misread when there is no such division
	 */
	Grid table(List<String> parts, String caption) {
		return parts.isEmpty() ? totals(caption) : divided(parts, caption);
	}

	Meaning.Drawn chart(List<String> parts, String caption) {
		var words = new ChartWords(this.names);
		if (!parts.isEmpty()) {
			var grid = divided(parts, caption);
			return new Meaning.Drawn(Block.Chart.Shape.GROUPED, words.of(grid), grid);
		}
		var grid = drawn(caption);
		boolean brief = grid.rows().stream().allMatch((row) -> row.name().length() <= SHORT);
		return new Meaning.Drawn(brief ? Block.Chart.Shape.COLUMNS : Block.Chart.Shape.BARS, words.of(grid), grid);
	}

	private Grid totals(String caption) {
		var rates = new Rates(this.told.past().denominators());
		var rows = new ArrayList<Grid.Row>();
		for (String key : FigureTable.TOTALS_ROWS) {
			var amount = Amount.at(FigureTable.TOTALS, key, "");
			rows.add(row(this.names.word("report.row." + key), (sheet) -> Cells.count(amount, sheet)));
		}
		var inquiries = Amount.at(FigureTable.TOTALS, "henvendelser", "");
		Stream
			.of(row(this.names.word("report.document.per-thousand"),
					(sheet) -> Cells.rate(rates.perThousandIfAny(inquiries, sheet))),
					row(this.names.word("report.document.share-of-cases"),
							(sheet) -> Cells.rate(rates.shareOfCasesIfAny(Rates.CASES, sheet))))
			.filter(Years::isTold)
			.forEach(rows::add);
		return new Grid("aar", or(caption, this.names.word("report.table.aar")),
				note(this.names.word("report.base.totaler") + "."), this.names.word("report.row-of.totaler"), columns(),
				rows, null);
	}

	/** The periods down, so that they stand along the chart. */
	private Grid drawn(String caption) {
		var rows = this.sheets.stream()
			.map((sheet) -> new Grid.Row(this.heads.of(sheet), 0,
					DRAWN.stream().map((key) -> Cells.count(Amount.at(FigureTable.TOTALS, key, ""), sheet)).toList()))
			.toList();
		return new Grid("aar", or(caption, this.names.word("report.table.aar")),
				note(this.names.word("report.base.totaler") + "."), this.names.word("report.period"),
				DRAWN.stream().map((key) -> this.names.word("report.row." + key)).toList(), rows, null);
	}

	private Grid divided(List<String> parts, String caption) {
		var division = SpokenNumbers.division(SpokenNumbers.argument(parts, 0));
		if (!divisions().contains(division)) {
			throw Misread.of("report.binding.no-years", division.word(),
					String.join(", ", divisions().stream().map((one) -> "»" + one.word() + "«").toList()));
		}
		var most = SpokenNumbers.most(parts, 1);
		var keys = keys(division);
		var named = (most != null) ? Amounts.top(this.names, division, most) : keys;
		var rows = new ArrayList<>(named.stream()
			.map((key) -> row(this.names.label(key), (sheet) -> Cells.count(Amount.of(division, List.of(key)), sheet)))
			.toList());
		if (named.size() < keys.size()) {
			rows.add(row(this.names.word("report.row.oevrige"), (sheet) -> rest(division, named, sheet)));
		}
		var whole = row(this.names.word("report.row.alle"),
				(sheet) -> Cells.count(Amount.of(division, List.of(Figure.ALL)), sheet));
		return new Grid("aar_" + division.table().key(),
				or(caption, this.names.word("report.document.by-year", this.names.tableName(division))), note(""),
				this.names.rowsOf(division), columns(), rows, whole);
	}

	/** Every row any of the years tells, those of the report's period first. */
	private List<String> keys(Division division) {
		var keys = new LinkedHashSet<>(division.keys(this.told.figures()));
		for (FigureSheet sheet : this.sheets) {
			keys.addAll(division.told(sheet));
		}
		return keys.stream()
			.filter((key) -> this.sheets.stream().anyMatch((sheet) -> division.count(sheet, key) > 0))
			.toList();
	}

	/** What is left of a year's whole, where the year tells it and all that is named. */
	private static Cell rest(Division division, List<String> named, FigureSheet sheet) {
		var amount = Amount.of(division, named);
		boolean told = amount.isTold(sheet) && division.tells(sheet, Figure.ALL);
		return told ? Cells.count(division.whole(sheet) - amount.in(sheet)) : Cells.none();
	}

	private Grid.Row row(String name, Function<FigureSheet, Cell> cell) {
		return new Grid.Row(name, 0, this.sheets.stream().map(cell).toList());
	}

	private static boolean isTold(Grid.Row row) {
		return row.cells().stream().map(Cell::value).anyMatch(Objects::nonNull);
	}

	private List<String> columns() {
		return this.sheets.stream().map(this.heads::of).toList();
	}

	private String note(String words) {
		return this.heads.note(words, this.sheets).strip();
	}

	private static String or(String caption, String usual) {
		return caption.isEmpty() ? usual : caption;
	}

}
