package dk.borgerraadgiver.report.binding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import dk.borgerraadgiver.report.counting.CodeNames;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Names a writer may have meant.
 */
public final class Nearest {

	private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

	private static final double ALIKE = 0.75;

	private static final int MOST = 3;

	private Nearest() {
	}

	/** The nearest of some names in quotation marks; the first few when none is near. */
	public static String list(String typed, List<String> names) {
		var wanted = CodeNames.plain(typed);
		var near = names.stream()
			.filter((name) -> LIKENESS.apply(wanted, CodeNames.plain(name)) >= ALIKE)
			.sorted(Comparator.comparingDouble((String name) -> -LIKENESS.apply(wanted, CodeNames.plain(name))))
			.toList();
		return (near.isEmpty() ? names : near).stream()
			.limit(MOST)
			.map((name) -> "»" + name + "«")
			.collect(Collectors.joining(", "));
	}

}
