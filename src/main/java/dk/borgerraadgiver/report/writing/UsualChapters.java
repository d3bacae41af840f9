package dk.borgerraadgiver.report.writing;

import java.util.List;

/**
 * The chapters an office begins its reports with.
 */
public interface UsualChapters {

	/** Those of a kind of report, in order. */
	List<ChapterWords> of(ReportKind kind);

}
