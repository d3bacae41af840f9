package dk.borgerraadgiver.report.suppression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.Part;
import dk.borgerraadgiver.report.content.ReportContent;

/**
 * What the parts of a report print of each department, laid side by side as one table.
 */
final class PartTables {

	private PartTables() {
	}

	/** The names of a division's rows in any part: the columns of the crossing. */
	static List<String> rows(ReportContent report, String division) {
		return report.parts()
			.stream()
			.flatMap((part) -> grid(part, division).rows().stream())
			.map(Grid.Row::name)
			.distinct()
			.toList();
	}

	/**
	 * Every department that has a part, and what is left of the office's own number: that
	 * is told by no part.
	 */
	static long[][] counts(ReportContent report, String division, List<String> names) {
		var parts = report.parts();
		return IntStream.rangeClosed(0, parts.size())
			.mapToObj((place) -> names.stream()
				.mapToLong((name) -> (place < parts.size()) ? value(parts.get(place), division, name)
						: rest(report, division, name))
				.toArray())
			.toArray(long[][]::new);
	}

	/** The same without what is left. */
	static long[][] departments(ReportContent report, String division, List<String> names) {
		return report.parts()
			.stream()
			.map((part) -> names.stream().mapToLong((name) -> value(part, division, name)).toArray())
			.toArray(long[][]::new);
	}

	/** What of those is kept back; what is not printed is nought. */
	static boolean[][] departmentsHidden(ReportContent report, String division, List<String> names) {
		return Arrays.copyOf(hidden(report, division, names), report.parts().size());
	}

	private static long rest(ReportContent report, String division, String name) {
		long all = cell(grid(report.grids(), division), name).map(PartTables::number).orElse(0L);
		return Math.max(0, all - report.parts().stream().mapToLong((part) -> value(part, division, name)).sum());
	}

	static boolean[][] hidden(ReportContent report, String division, List<String> names) {
		var parts = report.parts();
		var hidden = new boolean[parts.size() + 1][names.size()];
		for (int row = 0; row < parts.size(); row++) {
			for (int column = 0; column < names.size(); column++) {
				hidden[row][column] = cell(grid(parts.get(row), division), names.get(column)).map(Cell::hidden)
					.orElse(false);
			}
		}
		Arrays.fill(hidden[parts.size()], true);
		return hidden;
	}

	private static long value(Part part, String division, String name) {
		return cell(grid(part, division), name).map(PartTables::number).orElse(0L);
	}

	private static long number(Cell cell) {
		return (cell.value() != null) ? cell.value().longValue() : 0;
	}

	private static Optional<Cell> cell(Grid grid, String name) {
		return grid.rows()
			.stream()
			.filter((row) -> row.name().equals(name))
			.findFirst()
			.map((row) -> row.cells().getFirst());
	}

	private static Grid grid(Part part, String division) {
		return grid(grids(part), division);
	}

	static Grid grid(List<Grid> grids, String key) {
		return grids.stream().filter((grid) -> grid.key().equals(key)).findFirst().orElseThrow();
	}

	static List<Grid> grids(Part part) {
		return part.chapters()
			.stream()
			.flatMap((chapter) -> chapter.blocks().stream())
			.flatMap((block) -> switch (block) {
				case Block.Table table -> Stream.of(table.grid());
				case Block.Chart chart -> Stream.of(chart.grid());
				default -> Stream.<Grid>empty();
			})
			.toList();
	}

}
