package dk.borgerraadgiver.report.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.borgerraadgiver.recommendation.ToldFocusArea;
import dk.borgerraadgiver.report.binding.Passage;
import dk.borgerraadgiver.report.binding.Passages;
import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Written;

/**
 * What the office watches: {@code {{fokusområder}}} those of the coming period,
 * {@code {{opfølgning:fokusområder}}} how the former went.
 */
final class FocusPassages implements Passages {

	static final String WORD = "fokusområder";

	private final Material material;

	private final Taken taken;

	FocusPassages(Material material, Taken taken) {
		this.material = material;
		this.taken = taken;
	}

	@Override
	public Optional<Passage> find(String word, String rest) {
		if (word.equalsIgnoreCase(WORD)) {
			return Optional.of(rest.isEmpty() ? toWatch() : Passage.Refused.of("report.binding.nothing-follows", WORD));
		}
		return (word.equalsIgnoreCase(FollowUpPassages.WORD) && rest.equalsIgnoreCase(WORD)) ? Optional.of(watched())
				: Optional.empty();
	}

	@Override
	public List<String> offered() {
		return List.of(WORD, FollowUpPassages.WORD + ":" + WORD);
	}

	private Passage toWatch() {
		var areas = this.material.toWatch();
		if (areas.isEmpty()) {
			return none("Borgerrådgiveren har ikke valgt fokusområder for den kommende periode.");
		}
		var blocks = new ArrayList<Block>();
		areas.forEach((one) -> {
			take(Source.Kind.TO_WATCH, one);
			blocks.addAll(head(one));
			blocks.addAll(why(one));
		});
		return new Passage.Told(brief(areas), blocks);
	}

	private Passage watched() {
		var areas = this.material.watched();
		if (areas.isEmpty()) {
			return none("Der var ingen fokusområder i perioden.");
		}
		var blocks = new ArrayList<Block>();
		areas.forEach((one) -> {
			take(Source.Kind.WATCHED, one);
			blocks.addAll(head(one));
			blocks.addAll(why(one));
			blocks.addAll(outcome(one));
		});
		return new Passage.Told(brief(areas), blocks);
	}

	private static Passage none(String words) {
		return new Passage.Told("ingen fokusområder", List.of(new Prose(WORD).said(words, "ingen")));
	}

	private static List<Block> head(ToldFocusArea one) {
		var prose = new Prose(one.title());
		String where = (one.departments() != null) ? one.departments() : "På tværs af kommunen";
		return List.of(prose.heading(1, one.title()),
				prose.aside(where + ", " + Written.period(one.period()), "periode"));
	}

	private static List<Block> why(ToldFocusArea one) {
		return one.why().isBlank() ? List.of() : new Prose(one.title()).paragraphs(one.why(), "hvorfor");
	}

	private static List<Block> outcome(ToldFocusArea one) {
		var prose = new Prose(one.title());
		return (one.concludedOn() != null) ? prose.quoted("Afsluttet " + Written.day(one.concludedOn()), one.outcome())
				: List.of(prose.line("Status", "Borgerrådgiveren holder fortsat øje med området"));
	}

	private static String brief(List<ToldFocusArea> areas) {
		return areas.stream()
			.map(ToldFocusArea::title)
			.collect(Collectors.joining("; ",
					(areas.size() == 1) ? "1 fokusområde: " : areas.size() + " fokusområder: ", ""));
	}

	private void take(Source.Kind kind, ToldFocusArea one) {
		this.taken.add(new Source(kind, one.id(), one.title(), one.title() + "\n" + one.why() + "\n" + one.outcome(),
				one.href(), false));
	}

}
