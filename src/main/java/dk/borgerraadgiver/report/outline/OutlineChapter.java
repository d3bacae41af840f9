package dk.borgerraadgiver.report.outline;

import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.report.writing.ChapterWords;
import dk.borgerraadgiver.report.writing.ReportKind;

/**
 * A chapter reports begin with.
 *
 * @param id which chapter
 * @param words what it says at first
 * @param kinds the kinds of report that have it
 * @param version counts its changes
 */
record OutlineChapter(UUID id, ChapterWords words, Set<ReportKind> kinds, long version) {

	OutlineChapter {
		kinds = Set.copyOf(kinds);
	}

	/** Whether every kind of report has it. */
	public boolean isInAll() {
		return this.kinds.size() == ReportKind.values().length;
	}

}
