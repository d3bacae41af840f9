package dk.borgerraadgiver.report.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.borgerraadgiver.example.Examples;
import dk.borgerraadgiver.example.ToldExample;
import dk.borgerraadgiver.report.binding.ChapterText;
import dk.borgerraadgiver.report.binding.Nearest;
import dk.borgerraadgiver.report.binding.Passage;
import dk.borgerraadgiver.report.binding.Passages;
import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Inline;

/**
 * Anonymised examples, set apart from the text: {@code {{eksempel:frygt-for-at-klage}}}.
 */
final class ExamplePassages implements Passages {

	static final String WORD = "eksempel";

	private final Examples examples;

	private final Taken taken;

	ExamplePassages(Examples examples, Taken taken) {
		this.examples = examples;
		this.taken = taken;
	}

	@Override
	public Optional<Passage> find(String word, String rest) {
		return word.equalsIgnoreCase(WORD) ? Optional.of(told(rest)) : Optional.empty();
	}

	@Override
	public List<String> offered() {
		return this.examples.ready().stream().map((one) -> WORD + ":" + one.key()).toList();
	}

	private Passage told(String key) {
		var found = this.examples.find(key);
		if (found.isEmpty()) {
			var known = this.examples.ready().stream().map(ToldExample::key).toList();
			return known.isEmpty() ? Passage.Refused.of("report.binding.no-examples", key)
					: Passage.Refused.of("report.binding.no-example", key, Nearest.list(key, known));
		}
		var example = found.get();
		return switch (example.status()) {
			case READY -> new Passage.Told(example.title(), List.of(quoted(example)));
			case DRAFT -> Passage.Refused.of("report.binding.example-not-ready", example.title());
			case WITHDRAWN -> Passage.Refused.of("report.binding.example-withdrawn", example.title());
		};
	}

	private Block quoted(ToldExample one) {
		this.taken.add(new Source(Source.Kind.EXAMPLE, one.id(), one.title(), one.title() + "\n" + one.text(),
				one.href(), false));
		var blocks = new ArrayList<Block>();
		blocks.add(new Block.Paragraph(List.of(new Inline.Strong(
				List.of(new Inline.Words("Eksempel: "), new Inline.Bound(one.title(), WORD + ":" + one.key()))))));
		blocks.addAll(ChapterText.plain(one.text()));
		String about = Stream.of(Optional.ofNullable(one.department()), Optional.ofNullable(one.category()))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" · "));
		if (!about.isEmpty()) {
			blocks.add(new Prose(WORD + ":" + one.key()).aside(about, "om"));
		}
		return new Block.Quotation(blocks);
	}

}
