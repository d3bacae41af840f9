package dk.borgerraadgiver.report.passage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import dk.borgerraadgiver.recommendation.ToldRecommendation;
import dk.borgerraadgiver.report.binding.Nearest;
import dk.borgerraadgiver.report.binding.Passage;
import dk.borgerraadgiver.report.binding.Passages;
import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.Written;

/**
 * What became of earlier recommendations: {@code {{opfølgning}}} tells those something is
 * still to come of and those that have moved since the period began,
 * {@code {{opfølgning:alle}}} all.
 */
final class FollowUpPassages implements Passages {

	static final String WORD = "opfølgning";

	private static final String ALL = "alle";

	/** From so many on, a table says how they are spread. */
	private static final int MANY = 3;

	private final Material material;

	private final Taken taken;

	FollowUpPassages(Material material, Taken taken) {
		this.material = material;
		this.taken = taken;
	}

	@Override
	public Optional<Passage> find(String word, String rest) {
		return (word.equalsIgnoreCase(WORD) && !rest.equalsIgnoreCase(FocusPassages.WORD))
				? Optional.of(followedUp(rest)) : Optional.empty();
	}

	@Override
	public List<String> offered() {
		var some = this.material.earlier().stream().filter(this::isTold).toList();
		return Stream.of(Stream.of(WORD),
				(some.size() < this.material.earlier().size()) ? Stream.of(WORD + ":" + ALL) : Stream.<String>empty(),
				some.stream()
					.flatMap((one) -> one.addressees().stream())
					.map((one) -> WORD + ":" + one.name())
					.distinct()
					.sorted())
			.flatMap((sources) -> sources)
			.toList();
	}

	static Source source(Source.Kind kind, ToldRecommendation one, Material material) {
		var text = Stream
			.concat(Stream.of(one.title(), one.text(), one.background(), one.progress()),
					one.answers().stream().map(ToldRecommendation.Answer::text))
			.collect(Collectors.joining("\n"));
		return new Source(kind, one.id(), one.title(), text, one.href(), material.isDue(one.followUpOn()));
	}

	private Passage followedUp(String which) {
		var all = this.material.earlier();
		return switch (which.toLowerCase(Locale.ROOT)) {
			case "" -> told(all.stream().filter(this::isTold).toList());
			case ALL -> told(all);
			default -> this.material.isDepartment(which)
					? told(all.stream().filter((one) -> isTold(one) && one.isTo(which)).toList()) : Passage.Refused
						.of("report.binding.no-department", which, Nearest.list(which, this.material.departments()));
		};
	}

	/** Whether something is still to come of it, or has since the period began. */
	private boolean isTold(ToldRecommendation one) {
		var from = this.material.period().from();
		return one.status().isOpen() || !one.statusOn().isBefore(from)
				|| (one.progressOn() != null && !one.progressOn().isBefore(from))
				|| one.answers().stream().anyMatch((answer) -> !answer.on().isBefore(from));
	}

	private Passage told(List<ToldRecommendation> some) {
		if (some.isEmpty()) {
			return new Passage.Told("ingen tidligere anbefalinger",
					List.of(new Prose(WORD).said("Der er ingen tidligere anbefalinger at følge op på.", "ingen")));
		}
		var blocks = new ArrayList<Block>();
		if (some.size() >= MANY) {
			blocks.add(spread(some));
		}
		some.forEach((one) -> blocks.addAll(one(one)));
		return new Passage.Told((some.size() == 1) ? "1 tidligere anbefaling" : some.size() + " tidligere anbefalinger",
				blocks);
	}

	private Block spread(List<ToldRecommendation> some) {
		var rows = Arrays.stream(RecommendationStatus.values())
			.filter((status) -> some.stream().anyMatch((one) -> one.status() == status))
			.map((status) -> new Grid.Row(this.material.word(status), 0,
					List.of(count(some.stream().filter((one) -> one.status() == status).count()))))
			.toList();
		return new Block.Table("", new Grid("opfoelgning", "Tidligere anbefalinger efter status", "", "Status",
				List.of("Antal"), rows, new Grid.Row("I alt", 0, List.of(count(some.size())))));
	}

	private static Cell count(long value) {
		return new Cell(Written.count(value), BigDecimal.valueOf(value), Cell.Measure.COUNT, false);
	}

	private List<Block> one(ToldRecommendation one) {
		this.taken.add(source(Source.Kind.FOLLOWED_UP, one, this.material));
		var prose = new Prose(one.title());
		var blocks = new ArrayList<Block>();
		blocks.add(prose.heading(1, one.title()));
		blocks.add(prose.aside(given(one), "givet"));
		blocks.addAll(prose.paragraphs(one.text(), "anbefaling"));
		for (ToldRecommendation.Answer answer : one.answers()) {
			String from = (answer.from() != null) ? answer.from() : "kommunen";
			blocks.addAll(prose.quoted("Svar fra " + from + " " + Written.day(answer.on()), answer.text()));
		}
		if (one.answers().isEmpty()) {
			blocks.add(prose.line("Svar", "Der er ikke svaret endnu"));
		}
		if (!one.progress().isEmpty()) {
			blocks.addAll(prose.quoted("Siden da", one.progress()));
		}
		blocks.add(prose.line("Status", this.material.status(one)));
		if (one.followUpOn() != null && one.status().isOpen()) {
			blocks.add(prose.line("Næste opfølgning", Written.day(one.followUpOn())));
		}
		return blocks;
	}

	private String given(ToldRecommendation one) {
		LocalDate on = one.givenOn();
		return "Givet til " + (one.isGeneral() ? "hele kommunen" : one.addressed()) + " " + Written.day(on)
				+ this.material.report(one.report()).map((title) -> " i »" + title + "«").orElse("");
	}

}
