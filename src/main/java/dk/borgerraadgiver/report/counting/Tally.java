package dk.borgerraadgiver.report.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One relation read once and divided in every way that tables ask for in that reading;
 * what comes of it is few rows, from which each table takes its own.
 *
 * @param counted what is counted
 * @param series the numbers counted from it
 */
record Tally(Counted counted, List<Series> series) {

	/**
	 * SQL of all numbers of some series, to follow common table expressions.
	 * @param rows where the rows of what is counted come from
	 */
	static String of(List<Series> every, Function<Counted, String> rows) {
		Map<Counted, List<Series>> gathered = every.stream()
			.collect(Collectors.groupingBy(Series::counted, LinkedHashMap::new, Collectors.toList()));
		var tallies = gathered.entrySet().stream().map((entry) -> new Tally(entry.getKey(), entry.getValue())).toList();
		return tallies.stream().map((tally) -> tally.read(rows.apply(tally.counted()))).collect(Collectors.joining())
				+ tallies.stream()
					.flatMap((tally) -> tally.taken().stream())
					.collect(Collectors.joining("union all\n"));
	}

	private String read(String rows) {
		var dimensions = dimensions();
		if (dimensions.isEmpty()) {
			return """
					, %s as (
					    select 0 as division, %s as value from %s c
					)
					""".formatted(this.counted.name(), this.counted.number(), rows);
		}
		var divisions = this.series.stream()
			.map((one) -> "(" + String.join(", ", one.dimensions()) + ")")
			.distinct()
			.collect(Collectors.joining(", "));
		var names = String.join(", ", dimensions);
		return """
				, %s as (
				    select grouping(%2$s) as division, %2$s, %3$s as value from %4$s c group by grouping sets (%5$s)
				)
				""".formatted(this.counted.name(), names, this.counted.number(), rows, divisions);
	}

	private List<String> taken() {
		return this.series.stream()
			.map((one) -> """
					select '%s' as "table", %s as "row", %s as "column", value
					from %s
					where division = %d and value > 0
					""".formatted(one.table().name(), Series.key(one.row()), Series.key(one.column()),
					this.counted.name(), division(one)))
			.toList();
	}

	private List<String> dimensions() {
		return this.series.stream().flatMap((one) -> one.dimensions().stream()).distinct().toList();
	}

	/** As {@code grouping} tells it: a bit for each dimension that does not divide. */
	private int division(Series one) {
		return dimensions().stream()
			.map((dimension) -> one.dimensions().contains(dimension) ? 0 : 1)
			.reduce(0, (bits, bit) -> 2 * bits + bit);
	}

}
