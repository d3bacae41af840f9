package dk.borgerraadgiver.report.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Chapter;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.Inline;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.counting.CodeName;
import dk.borgerraadgiver.report.counting.DepartmentSheet;
import dk.borgerraadgiver.report.counting.FigureTable;

import org.springframework.context.MessageSource;

/**
 * Writes the chapter of figures that opens a department's part of a report. Where the
 * report itself prints a crossing with the departments, the part prints the department's
 * rows of that very table, with the same cells kept back, and says it in no other way;
 * {@code docs/small-counts.md} says why.
 */
public final class DepartmentText {

	private static final String ANCHOR = "tal";

	/** Crossings of which a part always prints the department's own rows. */
	private static final List<FigureTable> CROSSINGS = List.of(FigureTable.TYPE_DEPARTMENT,
			FigureTable.METHOD_DEPARTMENT);

	private static final List<FigureTable> SELDOM = List.of(FigureTable.MEDIATION, FigureTable.OBSERVATION);

	private final RowNames names;

	private final DepartmentRows crossings;

	private final BelowGrid below;

	private final DepartmentGrids grids;

	private final Set<String> printed;

	/**
	 * Knows the figures of all departments.
	 * @param told what the report speaks of
	 * @param sheets each department's own figures, for the same periods
	 * @param before likewise of the shorter periods others have told of
	 * @param report the report itself, as it is printed
	 */
	public DepartmentText(Told told, List<DepartmentSheet> sheets, List<DepartmentSheet> before, ReportContent report,
			MessageSource messages) {
		this.names = new RowNames(told.figures(), messages);
		this.crossings = new DepartmentRows(new CrossGrids(told, this.names), this.names);
		this.below = new BelowGrid(told.figures(), this.names);
		this.grids = new DepartmentGrids(told, sheets,
				IntStream.range(0, before.size())
					.mapToObj((place) -> told.within().get(place).of(before.get(place)))
					.toList(),
				this.names);
		this.printed = report.grids().stream().map(Grid::key).collect(Collectors.toSet());
	}

	/** A department's name on the report's last day; nothing when it is no more. */
	public Optional<String> name(String department) {
		return this.names.report().names().of(department).map(CodeName::name);
	}

	/** The chapter. */
	public Chapter figures(String department) {
		var writing = new Writing();
		var name = this.names.name(department);
		writing.text(this.names.word("report.part.lead", name));
		writing.table("report.part.totals.heading", this.grids.totals(department));
		writing.table("", this.below.of(department));
		writing.table("report.part.categories", line(FigureTable.CATEGORY, department));
		writing.heading("report.part.handling");
		CROSSINGS.forEach((table) -> writing.table("", this.crossings.of(table, department)));
		writing.table("", line(FigureTable.RESULT, department));
		writing.table("", line(FigureTable.MERIT, department));
		SELDOM.stream()
			.map((table) -> this.crossings.of(table, department))
			.filter((grid) -> !grid.isEmpty())
			.forEach((grid) -> writing.table("", grid));
		writing.table("report.part.times.heading", this.grids.times(department));
		writing.chart("report.part.months", this.grids.months(department));
		return new Chapter(ANCHOR, this.names.word("report.part.figures", name), false, false, writing.blocks);
	}

	private Grid line(FigureTable table, String department) {
		return FigureTable.named(table.key() + "_afdeling")
			.filter((crossing) -> this.printed.contains(crossing.key()))
			.map((crossing) -> (table == FigureTable.CATEGORY) ? this.crossings.across(crossing, department)
					: this.crossings.of(crossing, department))
			.orElseGet(() -> this.grids.division(table, department));
	}

	/**
	 * The blocks as they come.
	 */
	private final class Writing {

		private final List<Block> blocks = new ArrayList<>();

		void text(String words) {
			this.blocks.add(new Block.Paragraph(List.of(new Inline.Words(words))));
		}

		void heading(String key) {
			this.blocks
				.add(new Block.Heading(3, place(), List.of(new Inline.Words(DepartmentText.this.names.word(key)))));
		}

		void table(String heading, Grid grid) {
			if (!heading.isEmpty()) {
				heading(heading);
			}
			if (!grid.isEmpty() || !grid.note().isEmpty()) {
				this.blocks.add(new Block.Table(place(), grid));
			}
		}

		/** What is kept back can't be drawn. */
		void chart(String heading, Grid grid) {
			heading(heading);
			this.blocks.add(grid.isHiding() ? new Block.Table(place(), grid) : new Block.Chart(place(),
					Block.Chart.Shape.COLUMNS, new ChartWords(DepartmentText.this.names).of(grid), grid));
		}

		private String place() {
			return ANCHOR + "-" + (this.blocks.size() + 1);
		}

	}

}
