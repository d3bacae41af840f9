package dk.borgerraadgiver.report.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.report.counting.TotalNames;

/**
 * The numbers a text can speak of: the totals by their names, one or more rows of a
 * division, and the largest rows of one.
 *
 * @param names the rows' names
 */
record Amounts(RowNames names) {

	/** What else is counted in all, by what it is called in a text. */
	private static final Map<String, FigureTable> BESIDE = beside();

	private static Map<String, FigureTable> beside() {
		Map<String, FigureTable> beside = new LinkedHashMap<>();
		beside.put("mæglinger", FigureTable.MEDIATION);
		beside.put("observationer", FigureTable.OBSERVATION);
		beside.put("konstateringer", FigureTable.FINDING_DEPARTMENT);
		beside.put("spørgsmål", FigureTable.ANSWER_DEPARTMENT);
		beside.put("svar", FigureTable.ANSWER_TIME);
		beside.put("rykkere", FigureTable.REMINDER_DEPARTMENT);
		return beside;
	}

	/** A total by its name: {@code henvendelser}. */
	static Optional<Amount> total(String word) {
		var table = BESIDE.get(word.toLowerCase(Locale.ROOT));
		if (table != null) {
			return Optional.of(Amount.at(table, Figure.ALL, table.isCrossing() ? Figure.ALL : ""));
		}
		return TotalNames.row(word).map((row) -> Amount.at(FigureTable.TOTALS, row, ""));
	}

	/** The totals' names in a text. */
	static List<String> totals() {
		return Stream.concat(FigureTable.TOTALS_ROWS.stream().map(TotalNames::spelt), BESIDE.keySet().stream())
			.toList();
	}

	/**
	 * Rows of a division by their names: {@code resultat:løst+delvist løst}.
	 * @throws Misread when a name is no row's
	 */
	Amount rows(Division division, String typed) {
		return Amount.of(division, keys(division, typed));
	}

	/** The largest rows of a division, by the chosen period. */
	Amount top(Division division, int most) {
		return Amount.of(division, top(this.names, division, most));
	}

	/** The keys of the largest rows; what is not stated is no row among them. */
	static List<String> top(RowNames names, Division division, int most) {
		return division.keys(names.report())
			.stream()
			.filter((key) -> !RowNames.isNone(key))
			.filter((key) -> division.count(names.report().chosen(), key) > 0)
			.limit(most)
			.toList();
	}

	/** A name may itself hold a plus, so the whole is tried first. */
	private List<String> keys(Division division, String typed) {
		var whole = this.names.key(division, typed);
		if (whole.isPresent()) {
			return List.of(whole.get());
		}
		var keys = new ArrayList<String>();
		for (String name : Arrays.asList(typed.split("\\+"))) {
			keys.add(this.names.key(division, name)
				.orElseThrow(() -> new Misread(Meaning.Wrong.of("report.binding.no-row", name.strip(),
						Nearest.list(name, this.names.known(division))))));
		}
		return keys.stream().distinct().toList();
	}

}
