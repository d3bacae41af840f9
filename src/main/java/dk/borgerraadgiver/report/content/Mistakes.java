package dk.borgerraadgiver.report.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what could not be understood in a text.
 */
final class Mistakes {

	private Mistakes() {
	}

	static Stream<Inline.Mistake> in(Block block) {
		return switch (block) {
			case Block.Heading heading -> words(heading.words());
			case Block.Paragraph text -> words(text.words());
			case Block.Listing list -> list.items().stream().flatMap(List::stream).flatMap(Mistakes::in);
			case Block.Quotation quotation -> quotation.blocks().stream().flatMap(Mistakes::in);
			case Block.Table table -> Stream.empty();
			case Block.Chart chart -> Stream.empty();
		};
	}

	private static Stream<Inline.Mistake> words(List<Inline> words) {
		return words.stream().flatMap((word) -> switch (word) {
			case Inline.Mistake mistake -> Stream.of(mistake);
			case Inline.Strong strong -> words(strong.words());
			case Inline.Stressed stressed -> words(stressed.words());
			case Inline.Link link -> words(link.words());
			default -> Stream.empty();
		});
	}

}
