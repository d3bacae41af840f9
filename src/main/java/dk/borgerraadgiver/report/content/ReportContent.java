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
 * @param parts what it says to single departments besides; reports frozen before there
 * were such have none
 */
public record ReportContent(Cover cover, List<KeyNumber> numbers, List<Chapter> chapters, List<Part> parts) {

	private static final int CONTENTS_PAGE = 45;

	public ReportContent {
		numbers = Objects.requireNonNullElse(numbers, List.of());
		parts = Objects.requireNonNullElse(parts, List.of());
	}

	/** A report without parts for departments. */
	public ReportContent(Cover cover, List<KeyNumber> numbers, List<Chapter> chapters) {
		this(cover, numbers, chapters, List.of());
	}

	/** The report with parts for departments. */
	public ReportContent with(List<Part> written) {
		return new ReportContent(this.cover, this.numbers, this.chapters, written);
	}

	/** A department's part: its own chapters, then those of the report that go along. */
	public ReportContent of(Part part) {
		return new ReportContent(this.cover, List.of(),
				Stream.concat(part.chapters().stream(), this.chapters.stream().filter(Chapter::inParts)).toList());
	}

	/** The chapters of the short version. */
	public ReportContent shortVersion() {
		return new ReportContent(this.cover, this.numbers, this.chapters.stream().filter(Chapter::inShort).toList());
	}

	/** Whether a list of contents with the headings below chapters is one page. */
	public boolean isBrief() {
		return this.chapters.stream().mapToInt((chapter) -> 1 + chapter.headings().size()).sum() <= CONTENTS_PAGE;
	}

	/** What could not be understood in its text; a frozen report has none. */
	public List<Inline.Mistake> mistakes() {
		return this.chapters.stream().flatMap((chapter) -> chapter.mistakes().stream()).toList();
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
