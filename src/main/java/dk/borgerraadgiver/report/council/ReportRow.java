package dk.borgerraadgiver.report.council;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.report.writing.ReportKind;
import dk.borgerraadgiver.report.writing.ReportState;
import dk.borgerraadgiver.shared.Period;

/**
 * A report in a list.
 *
 * @param id which report
 * @param kind the kind of report
 * @param title its title
 * @param fromDay the first day it tells of
 * @param toDay the last day it tells of
 * @param state how far it has come
 */
record ReportRow(UUID id, ReportKind kind, String title, LocalDate fromDay, LocalDate toDay, ReportState state) {

	public Period period() {
		return new Period(this.fromDay, this.toDay);
	}

	public boolean isDraft() {
		return this.state == ReportState.DRAFT;
	}

	public boolean isPublished() {
		return this.state == ReportState.PUBLISHED;
	}

}
