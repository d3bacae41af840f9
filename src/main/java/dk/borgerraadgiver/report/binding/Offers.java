package dk.borgerraadgiver.report.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Figures of one kind that a writer can choose from.
 *
 * @param key names the kind
 * @param all what there is of it
 */
public record Offers(String key, List<Offer> all) {

	/** Divisions with so few rows that each can be offered. */
	private static final List<Division> SHORT = List.of(Division.TYPE, Division.CHANNEL, Division.METHOD,
			Division.RESULT, Division.MERIT, Division.FIRST_REPLY, Division.CLOSING, Division.ANSWER,
			Division.MEDIATION, Division.OBSERVATION);

	private static final List<String> TIMES = List.of("dage:gennemsnit", "dage:median", "dage:p90",
			"arbejdsdage:gennemsnit", "arbejdsdage:median", "inden mål", "svardage:gennemsnit", "svardage:median",
			"svardage:p90");

	/** Everything a text can speak of, by kind; kinds with nothing are left out. */
	static List<Offers> of(Vocabulary vocabulary, RowNames names) {
		var totals = Amounts.totals();
		return Stream
			.of(offered("numbers",
					Stream.concat(totals.stream(),
							Stream.concat(TIMES.stream(),
									Stream.of("pr. 1.000:henvendelser", "andel af sager", "periode", "kommune"))),
					vocabulary),
					offered("changes",
							Stream.concat(Stream.of("sammenligning"), totals.stream()
								.flatMap((total) -> Stream.of("før:" + total, "ændring:" + total, "forskel:" + total))),
							vocabulary),
					offered("largest",
							Stream.of(Division.CATEGORY, Division.DEPARTMENT)
								.flatMap((division) -> Stream.of("top:" + division.word() + ":5",
										"andel:top:" + division.word() + ":5")),
							vocabulary),
					offered("rows", SHORT.stream().flatMap((division) -> rows(division, names)), vocabulary),
					offered("tables", Stream.concat(Grids.known().stream(), years()).map((table) -> "tabel:" + table),
							vocabulary),
					offered("charts", Stream.concat(Grids.drawn().stream(), years()).map((chart) -> "diagram:" + chart),
							vocabulary),
					offered("passages", vocabulary.passages().offered().stream(), vocabulary))
			.filter((group) -> !group.all().isEmpty())
			.toList();
	}

	private static Stream<String> years() {
		return Stream.concat(Stream.of("år"), Years.divisions().stream().map((one) -> "år:" + one.word() + ":5"));
	}

	private static Stream<String> rows(Division division, RowNames names) {
		return division.keys(names.report())
			.stream()
			.filter((key) -> division.count(names.report().chosen(), key) > 0)
			.map((key) -> division.word() + ":" + names.name(key))
			.flatMap((row) -> Stream.of("antal:" + row, "andel:" + row));
	}

	private static Offers offered(String key, Stream<String> sources, Vocabulary vocabulary) {
		var all = new ArrayList<Offer>();
		sources.forEach((source) -> {
			switch (vocabulary.meaning(source)) {
				case Meaning.Said said -> all.add(offer(source, said.words()));
				case Meaning.Listed listed -> all.add(offer(source, String.join(", ", listed.things())));
				case Meaning.Shown shown -> all.add(offer(source, shown.grid().caption()));
				case Meaning.Drawn drawn -> all.add(offer(source, drawn.grid().caption()));
				case Meaning.Whole whole -> all.add(offer(source, whole.told().brief()));
				case Meaning.Wrong wrong -> {
				} // nothing to compare with
			}
		});
		return new Offers(key, all);
	}

	private static Offer offer(String source, String value) {
		return new Offer("{{" + source + "}}", value);
	}

}
