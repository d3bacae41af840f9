package dk.borgerraadgiver.report.writing;

import java.util.List;
import java.util.UUID;

/**
 * A report as it lies in the workshop.
 *
 * @param id which report
 * @param facts what it is about
 * @param state how far it has come
 * @param version of the report
 * @param parts its chapters, those left out too
 */
record Workpiece(UUID id, ReportFacts facts, ReportState state, long version, List<Part> parts) {

	public boolean isDraft() {
		return this.state == ReportState.DRAFT;
	}

	public boolean canBePublished() {
		return this.state == ReportState.FROZEN || this.state == ReportState.HANDED_OVER;
	}

	/**
	 * A chapter of it.
	 *
	 * @param id which chapter
	 * @param words what it says
	 * @param included whether the report has it
	 * @param version of the chapter
	 */
	record Part(UUID id, ChapterWords words, boolean included, long version) {

		static Part of(DraftChapter chapter) {
			return new Part(chapter.id(), chapter.words(), chapter.isIncluded(), chapter.version());
		}

	}

}
