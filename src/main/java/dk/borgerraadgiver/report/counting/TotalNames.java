package dk.borgerraadgiver.report.counting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people call the totals, where files and addresses spell them otherwise.
 */
public final class TotalNames {

	private static final Map<String, String> SPELT = Map.of("genåbnede", "genaabnede", "egen drift", "egen_drift",
			"medarbejdersparring", "sparring", "anonyme henvendelser", "anonyme");

	private TotalNames() {
	}

	/** The row of the totals somebody means. */
	public static Optional<String> row(String typed) {
		var plain = CodeNames.plain(typed);
		return Optional.of(SPELT.getOrDefault(plain, plain)).filter(FigureTable.TOTALS_ROWS::contains);
	}

	/** What all of them are called, in the order in which they are read. */
	public static List<String> all() {
		return FigureTable.TOTALS_ROWS.stream().map(TotalNames::spelt).toList();
	}

	/** What a row of the totals is called. */
	public static String spelt(String row) {
		return row.equals("genaabnede") ? "genåbnede" : row.replace('_', ' ');
	}

}
