package dk.borgerraadgiver.report.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.borgerraadgiver.recommendation.ToldRecommendation;
import dk.borgerraadgiver.report.binding.Nearest;
import dk.borgerraadgiver.report.binding.Passage;
import dk.borgerraadgiver.report.binding.Passages;
import dk.borgerraadgiver.report.content.Block;

/**
 * The recommendations a report gives: {@code {{anbefalinger}}}, the general ones first
 * and then those to departments, or those to one department.
 */
final class RecommendationPassages implements Passages {

	static final String WORD = "anbefalinger";

	private static final String GENERAL = "generelle";

	private static final String DEPARTMENTS = "afdelinger";

	private static final String WITHIN = "i perioden";

	private final Material material;

	private final Taken taken;

	RecommendationPassages(Material material, Taken taken) {
		this.material = material;
		this.taken = taken;
	}

	@Override
	public Optional<Passage> find(String word, String rest) {
		return word.equalsIgnoreCase(WORD) ? Optional.of(given(rest)) : Optional.empty();
	}

	@Override
	public List<String> offered() {
		var given = this.material.given();
		boolean mixed = given.stream().anyMatch(ToldRecommendation::isGeneral)
				&& !given.stream().allMatch(ToldRecommendation::isGeneral);
		return Stream.of(Stream.of(WORD),
				mixed ? Stream.of(WORD + ":" + GENERAL, WORD + ":" + DEPARTMENTS) : Stream.<String>empty(),
				given.stream()
					.flatMap((one) -> one.addressees().stream())
					.map((one) -> WORD + ":" + one.name())
					.distinct()
					.sorted())
			.flatMap((sources) -> sources)
			.toList();
	}

	private Passage given(String which) {
		var all = this.material.given();
		return switch (which.toLowerCase(Locale.ROOT)) {
			case "" -> grouped(all);
			case GENERAL -> told(all.stream().filter(ToldRecommendation::isGeneral).toList(), "");
			case DEPARTMENTS -> grouped(all.stream().filter((one) -> !one.isGeneral()).toList());
			case WITHIN ->
				grouped(all.stream().filter((one) -> !one.givenOn().isAfter(this.material.period().to())).toList());
			default -> this.material.isDepartment(which)
					? told(all.stream().filter((one) -> one.isTo(which)).toList(), " til " + which) : Passage.Refused
						.of("report.binding.no-department", which, Nearest.list(which, this.material.departments()));
		};
	}

	/** Under a heading for each that is addressed, the whole municipality first. */
	private Passage grouped(List<ToldRecommendation> all) {
		if (all.stream().allMatch(ToldRecommendation::isGeneral)) {
			return told(all, "");
		}
		var groups = new LinkedHashMap<String, List<ToldRecommendation>>();
		all.stream()
			.sorted((one, other) -> Boolean.compare(!one.isGeneral(), !other.isGeneral()))
			.forEach((one) -> groups.computeIfAbsent(one.addressed(), (key) -> new ArrayList<>()).add(one));
		var blocks = new ArrayList<Block>();
		groups.forEach((addressed, some) -> {
			String to = addressed.isEmpty() ? "hele kommunen" : addressed;
			blocks.add(new Prose("anbefalinger · " + to).heading(1, "Til " + to));
			some.forEach((one) -> blocks.addAll(one(one, 2)));
		});
		return new Passage.Told(brief(all), blocks);
	}

	private Passage told(List<ToldRecommendation> some, String whom) {
		return some.isEmpty()
				? new Passage.Told(brief(some),
						List.of(new Prose(WORD).said("Borgerrådgiveren giver ingen nye anbefalinger" + whom + ".",
								"ingen")))
				: new Passage.Told(brief(some),
						some.stream().flatMap((one) -> one(one, 1).stream()).collect(Collectors.toList()));
	}

	private static String brief(List<ToldRecommendation> some) {
		return switch (some.size()) {
			case 0 -> "ingen anbefalinger";
			case 1 -> "1 anbefaling: " + some.getFirst().title();
			default -> some.size() + " anbefalinger: "
					+ some.stream().map(ToldRecommendation::title).collect(Collectors.joining("; "));
		};
	}

	private List<Block> one(ToldRecommendation one, int level) {
		this.taken.add(FollowUpPassages.source(Source.Kind.GIVEN, one, this.material));
		var prose = new Prose(one.title());
		var blocks = new ArrayList<Block>();
		blocks.add(prose.heading(level, one.title()));
		blocks.addAll(prose.paragraphs(one.text(), "anbefaling"));
		if (!one.background().isBlank()) {
			blocks.addAll(prose.paragraphs(one.background(), "baggrund"));
		}
		if (!one.answers().isEmpty()) {
			blocks.add(prose.line("Status", this.material.status(one)));
		}
		return blocks;
	}

}
