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

	private final ChartWords told;

	private final LineGrids lines;

	private final CrossGrids crosses;

	private final TotalGrids totals;

	private final ClockGrids clocks;

	Grids(Told told, RowNames names) {
		this.told = new ChartWords(names);
		this.lines = new LineGrids(told, names);
		this.crosses = new CrossGrids(told, names);
		this.totals = new TotalGrids(told, names);
		this.clocks = new ClockGrids(told, names);
	}

	private static Map<String, FigureTable> crossings() {
		Map<String, FigureTable> crossings = new LinkedHashMap<>();
		crossings.put("type × afdeling", FigureTable.TYPE_DEPARTMENT);
		crossings.put("kategori × afdeling", FigureTable.CATEGORY_DEPARTMENT);
		crossings.put("metode × afdeling", FigureTable.METHOD_DEPARTMENT);
		crossings.put("resultat × afdeling", FigureTable.RESULT_DEPARTMENT);
		crossings.put("medhold × afdeling", FigureTable.MERIT_DEPARTMENT);
		crossings.put("svar × afdeling", FigureTable.ANSWER_DEPARTMENT);
		crossings.put("mægling", FigureTable.MEDIATION);
		crossings.put("observatør", FigureTable.OBSERVATION);
		return crossings;
	}

	/** The names of all tables. */
	static List<String> known() {
		return Stream
			.of(Stream.of("totaler", "sagstid", "frister", "svartid × afdeling"),
					Stream.of(Division.values()).map(Division::word), CROSSINGS.keySet().stream())
			.flatMap((words) -> words)
			.distinct()
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
			case "frister" -> this.clocks.both(caption);
			case "svartid × afdeling" -> this.clocks.answers(caption);
			default -> crossing(word).map((table) -> this.crosses.grid(table, most, caption))
				.orElseGet(() -> line(word, most, caption));
		};
	}

	/**
	 * A chart by the name of its table.
	 * @param most how many bars it names before the rest are one; {@code null} for all
	 * @throws Misread when there is no table of that name, or it can't be drawn
	 */
	Meaning.Drawn chart(String word, @Nullable Integer most, String caption) {
		var cross = crossing(word);
		boolean stacked = cross.isPresent() && Division.named(word).isEmpty();
		var grid = stacked ? this.crosses.grid(cross.get(), most, caption) : line(word, most, caption);
		return new Meaning.Drawn(stacked ? Block.Chart.Shape.STACKED : shape(word),
				stacked ? this.told.ofPieces(grid) : this.told.of(grid), grid);
	}

	/** The names of all charts. */
	static List<String> drawn() {
		return Stream
			.concat(Stream.of(Division.values()).map(Division::word),
					CROSSINGS.keySet().stream().filter((word) -> Division.named(word).isEmpty()))
			.toList();
	}

	/** A table with one line of numbers, which a chart can be drawn from. */
	private Grid line(String word, @Nullable Integer most, String caption) {
		var division = Division.named(word)
			.orElseThrow(() -> Misread.of("report.binding.no-table", word, Nearest.list(word, known())));
		return this.lines.grid(division, most, caption);
	}

	/** Months stand side by side, names lie. */
	private static Block.Chart.Shape shape(String word) {
		return Division.named(word)
			.filter(Division::isMonths)
			.map((division) -> Block.Chart.Shape.COLUMNS)
			.orElse(Block.Chart.Shape.BARS);
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
