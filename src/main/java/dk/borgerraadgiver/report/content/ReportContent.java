package dk.borgerraadgiver.report.content;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A report's whole content, in the order in which it is read. What is frozen is this, so
 * it holds no ids of codes and nothing that is looked up later.
 *
 * @param cover what stands on its cover
 * @param numbers its key numbers; those frozen before there were any have none
 * @param chapters its chapters
 */
public record ReportContent(Cover cover, List<KeyNumber> numbers, List<Chapter> chapters) {

	public ReportContent {
		numbers = Objects.requireNonNullElse(numbers, List.of());
	}

	/** The chapters of the short version. */
	public ReportContent shortVersion() {
		return new ReportContent(this.cover, this.numbers, this.chapters.stream().filter(Chapter::inShort).toList());
	}

	/** What could not be understood in its text; a frozen report has none. */
	public List<Inline.Mistake> mistakes() {
		return this.chapters.stream().flatMap((chapter) -> chapter.blocks().stream()).flatMap(Mistakes::in).toList();
	}

	/** Every table, those behind charts too, in the order in which they are read. */
	public List<Grid> grids() {
		return this.chapters.stream()
			.flatMap((chapter) -> chapter.blocks().stream())
			.flatMap((block) -> switch (block) {
				case Block.Table table -> Stream.of(table.grid());
				case Block.Chart chart -> Stream.of(chart.grid());
				default -> Stream.<Grid>empty();
			})
			.toList();
	}

}
