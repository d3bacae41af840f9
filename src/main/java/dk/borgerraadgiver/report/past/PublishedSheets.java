package dk.borgerraadgiver.report.past;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.borgerraadgiver.report.binding.Denominators;
import dk.borgerraadgiver.report.binding.Division;
import dk.borgerraadgiver.report.counting.CodeNames;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureCount;
import dk.borgerraadgiver.report.counting.FigurePlace;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.shared.Period;

/**
 * What was published, as the figures of its periods: by the names of the codes that are
 * called the same here.
 *
 * @param standing the figures that stand
 */
public record PublishedSheets(List<PublishedFigure> standing) {

	/** The periods of which something was published, latest first. */
	public List<Period> periods() {
		return this.standing.stream()
			.filter((figure) -> figure.kind() != PublishedKind.MUNICIPALITY)
			.map(PublishedFigure::period)
			.distinct()
			.toList();
	}

	/**
	 * What was published of a period; it may be nothing.
	 * @param like figures whose names and day it goes by
	 */
	public FigureSheet of(Period period, FigureSheet like, CodeNames names) {
		var here = ofPeriod(period);
		var counts = new ArrayList<FigureCount>();
		here.forEach((figure) -> counts.add(count(figure, names)));
		for (PublishedKind kind : PublishedKind.values()) {
			kind.division().ifPresent((division) -> whole(division, here).ifPresent(counts::add));
		}
		var sources = here.stream().map(PublishedFigure::source).distinct().toList();
		return FigureSheet.published(period, like.asOf(), counts, names, sources);
	}

	/** The office's own figures of a period. */
	public List<PublishedFigure> ofPeriod(Period period) {
		return this.standing.stream()
			.filter((figure) -> figure.kind() != PublishedKind.MUNICIPALITY && figure.period().equals(period))
			.toList();
	}

	/** What the municipality counts, by year. */
	public Denominators denominators() {
		return new Denominators(byYear(PublishedKind.INHABITANTS), byYear(PublishedKind.CASES));
	}

	private Map<Integer, Long> byYear(String row) {
		Map<Integer, Long> byYear = new HashMap<>();
		this.standing.stream()
			.filter((figure) -> figure.kind() == PublishedKind.MUNICIPALITY && figure.row().equals(row))
			.forEach((figure) -> byYear.put(figure.fromDay().getYear(), figure.value()));
		return byYear;
	}

	/** A figure at the place where it would be counted here. */
	public static FigureCount count(PublishedFigure figure, CodeNames names) {
		return figure.kind()
			.division()
			.map((division) -> count(division, key(division, figure.row(), names), figure.value()))
			.orElseGet(() -> new FigureCount(FigureTable.TOTALS, figure.row(), "", figure.value()));
	}

	private static FigureCount count(Division division, String key, long value) {
		FigurePlace place = division.place(key);
		return new FigureCount(division.table(), place.row(), place.column(), value);
	}

	private static String key(Division division, String row, CodeNames names) {
		return names.meant(division.list(), row, division.table().isGrouped())
			.orElseGet(() -> row.equalsIgnoreCase("ikke angivet") ? Figure.NONE : Figure.PUBLISHED + row);
	}

	/** What a division's rows are parts of, where that was published. */
	private static Optional<FigureCount> whole(Division division, List<PublishedFigure> here) {
		var total = switch (division) {
			case CATEGORY, DEPARTMENT_MATTERS -> "klageforhold";
			case DEPARTMENT -> "sager";
			case CHANNEL, TYPE -> "henvendelser";
			default -> "";
		};
		return here.stream()
			.filter((figure) -> figure.kind() == PublishedKind.TOTALS && figure.row().equals(total))
			.findFirst()
			.map((figure) -> count(division, Figure.ALL, figure.value()));
	}

}
