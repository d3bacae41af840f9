package dk.borgerraadgiver.report.writing;

import java.util.List;
import java.util.UUID;

/**
 * A report as it lies in the workshop.
 *
 * @param id which report
 * @param facts what it is about
 * @param state how far it has come
 * @param open whether everybody who has its address can read it while it is published
 * @param version of the report
 * @param parts its chapters, those left out too
 */
public record Workpiece(UUID id, ReportFacts facts, ReportState state, boolean open, long version, List<Part> parts) {

	public boolean isDraft() {
		return this.state == ReportState.DRAFT;
	}

	/**
	 * A chapter of it.
	 *
	 * @param id which chapter
	 * @param words what it says
	 * @param included whether the report has it
	 * @param version of the chapter
	 */
	public record Part(UUID id, ChapterWords words, boolean included, long version) {

		static Part of(DraftChapter chapter) {
			return new Part(chapter.id(), chapter.words(), chapter.isIncluded(), chapter.version());
		}

	}

}
