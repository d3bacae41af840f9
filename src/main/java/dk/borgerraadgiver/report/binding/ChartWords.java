package dk.borgerraadgiver.report.binding;

import java.util.Comparator;
import java.util.Objects;

import dk.borgerraadgiver.report.content.Grid;

/**
 * Says in words what a chart shows.
 *
 * @param names the words of the bundles
 */
record ChartWords(RowNames names) {

	/** The same of a crossing, by its sums, with what its bars are made of. */
	String ofPieces(Grid grid) {
		if (grid.isEmpty()) {
			return this.names.word("report.document.chart.empty", grid.caption());
		}
		var rows = grid.rows()
			.stream()
			.sorted(Comparator.comparing((Grid.Row row) -> Objects.requireNonNull(row.cells().getLast().value()))
				.reversed())
			.toList();
		return this.names.word("report.document.chart.pieces", grid.caption(), rows.size(),
				String.join(", ", grid.columns().subList(0, grid.columns().size() - 1)), rows.getFirst().name(),
				rows.getFirst().cells().getLast().text(), rows.getLast().name(),
				rows.getLast().cells().getLast().text());
	}

	/** How many rows there are, which is largest and which smallest. */
	String of(Grid grid) {
		var rows = grid.rows()
			.stream()
			.filter((row) -> row.level() > 0 || grid.rows().stream().noneMatch((other) -> other.level() > 0)
					|| !row.name().endsWith(this.names.word("report.group.sum")))
			.filter((row) -> row.cells().getFirst().value() != null)
			.sorted(Comparator.comparing((Grid.Row row) -> Objects.requireNonNull(row.cells().getFirst().value()))
				.reversed())
			.toList();
		if (rows.isEmpty()) {
			return this.names.word("report.document.chart.empty", grid.caption());
		}
		var first = rows.getFirst();
		var last = rows.getLast();
		return this.names.word("report.document.chart", grid.caption(), rows.size(), first.name(),
				first.cells().getFirst().text(), last.name(), last.cells().getFirst().text());
	}

}
