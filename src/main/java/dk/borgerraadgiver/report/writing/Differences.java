package dk.borgerraadgiver.report.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Chapter;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.Inline;
import dk.borgerraadgiver.report.content.ReportContent;

/**
 * Lays two readings of the same report beside each other: as it was frozen, and as it
 * would be today.
 */
final class Differences {

	private static final String AND = " · ";

	private final Map<String, String> figures = new LinkedHashMap<>();

	private int lists;

	private Differences() {
	}

	/** Every figure that is not the same in both, in the order of the report. */
	static List<Difference> between(ReportContent then, ReportContent today) {
		var differences = new ArrayList<Difference>();
		var chapters = chapters(then);
		var others = chapters(today);
		for (int place = 0; place < chapters.size(); place++) {
			Chapter chapter = chapters.get(place);
			var before = figures(chapter);
			var now = (place < others.size()) ? figures(others.get(place)) : Map.<String, String>of();
			var all = new LinkedHashSet<>(before.keySet());
			all.addAll(now.keySet());
			for (String what : all) {
				if (!Objects.equals(before.get(what), now.get(what))) {
					differences.add(new Difference(chapter.title(), what, before.get(what), now.get(what)));
				}
			}
		}
		return differences;
	}

	/** Those of the report, then those of each department's part. */
	private static List<Chapter> chapters(ReportContent content) {
		return Stream
			.concat(content.chapters().stream(), content.parts().stream().flatMap((part) -> part.chapters().stream()))
			.toList();
	}

	/** What a chapter says in figures, by what each is. */
	private static Map<String, String> figures(Chapter chapter) {
		var differences = new Differences();
		chapter.blocks().forEach(differences::block);
		return differences.figures;
	}

	private void block(Block block) {
		switch (block) {
			case Block.Heading heading -> words(heading.words());
			case Block.Paragraph text -> words(text.words());
			case Block.Quotation quotation -> quotation.blocks().forEach(this::block);
			case Block.Table table -> grid(table.grid());
			case Block.Chart chart -> grid(chart.grid());
			case Block.Listing listing -> listing(listing);
		}
	}

	/** The largest rows stand as a list, without saying that they are figures. */
	private void listing(Block.Listing listing) {
		this.lists++;
		for (int item = 0; item < listing.items().size(); item++) {
			for (Block block : listing.items().get(item)) {
				block(block);
				if (block instanceof Block.Paragraph text) {
					this.figures.put("liste " + this.lists + AND + (item + 1), Inline.plain(text.words()));
				}
			}
		}
	}

	private void grid(Grid grid) {
		for (Grid.Row row : grid.lines()) {
			for (int column = 0; column < row.cells().size(); column++) {
				this.figures.put(grid.caption() + AND + row.name() + AND + grid.columns().get(column),
						row.cells().get(column).text());
			}
		}
	}

	private void words(List<Inline> words) {
		for (Inline word : words) {
			switch (word) {
				case Inline.Bound bound -> this.figures.put(bound.source(), bound.plain());
				case Inline.Strong strong -> words(strong.words());
				case Inline.Stressed stressed -> words(stressed.words());
				case Inline.Link link -> words(link.words());
				case Inline.Words plain -> {
				}
				case Inline.Mistake mistake -> {
				}
				case Inline.Break line -> {
				}
			}
		}
	}

}
