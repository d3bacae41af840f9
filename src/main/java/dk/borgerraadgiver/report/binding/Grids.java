package dk.borgerraadgiver.report.binding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.counting.FigureTable;
import org.jspecify.annotations.Nullable;

/**
 * The tables a text can show, by the names they have there.
 */
final class Grids {

	private static final Map<String, FigureTable> CROSSINGS = crossings();

	private final RowNames names;

	private final LineGrids lines;

	private final CrossGrids crosses;

	private final TotalGrids totals;

	Grids(Told told, RowNames names) {
		this.names = names;
		this.lines = new LineGrids(told, names);
		this.crosses = new CrossGrids(told, names);
		this.totals = new TotalGrids(told, names);
	}

	private static Map<String, FigureTable> crossings() {
		Map<String, FigureTable> crossings = new LinkedHashMap<>();
		crossings.put("type × afdeling", FigureTable.TYPE_DEPARTMENT);
		crossings.put("metode × afdeling", FigureTable.METHOD_DEPARTMENT);
		crossings.put("mægling", FigureTable.MEDIATION);
		crossings.put("observatør", FigureTable.OBSERVATION);
		return crossings;
	}

	/** The names of all tables. */
	static List<String> known() {
		return Stream
			.of(Stream.of("totaler", "sagstid"), Stream.of(Division.values()).map(Division::word),
					CROSSINGS.keySet().stream())
			.flatMap((words) -> words)
			.toList();
	}

	/**
	 * A table by its name.
	 * @param most how many rows it names before the rest are one; {@code null} for all
	 * @param caption what it shows; empty for the usual words
	 * @throws Misread when there is none of that name
	 */
	Grid table(String word, @Nullable Integer most, String caption) {
		return switch (spelt(word)) {
			case "totaler" -> this.totals.totals(caption);
			case "sagstid" -> this.totals.times(caption);
			default -> crossing(word).map((table) -> this.crosses.grid(table, most, caption))
				.orElseGet(() -> line(word, most, caption));
		};
	}

	/** A table with one line of numbers, which a chart can be drawn from. */
	Grid line(String word, @Nullable Integer most, String caption) {
		var division = Division.named(word)
			.orElseThrow(() -> Misread.of("report.binding.no-table", word, Nearest.list(word, known())));
		return this.lines.grid(division, most, caption);
	}

	/** Months stand side by side, names lie. */
	static Block.Chart.Shape shape(String word) {
		return Division.named(word)
			.filter((division) -> division == Division.MONTH)
			.map((division) -> Block.Chart.Shape.COLUMNS)
			.orElse(Block.Chart.Shape.BARS);
	}

	/** What a chart shows, for those who do not see it. */
	String told(Grid grid) {
		return new ChartWords(this.names).of(grid);
	}

	private static Optional<FigureTable> crossing(String word) {
		return Optional.ofNullable(CROSSINGS.get(spelt(word)));
	}

	/** As people type what they can't find on the keyboard. */
	private static String spelt(String word) {
		return word.toLowerCase(Locale.ROOT)
			.replaceAll("\\s*[_*x×]\\s*afdeling", " × afdeling")
			.replace("maegling", "mægling")
			.replace("observatoer", "observatør");
	}

}
