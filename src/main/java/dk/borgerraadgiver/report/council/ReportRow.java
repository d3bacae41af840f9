package dk.borgerraadgiver.report.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

	/** Half-years differ by some days. */
	private static final int DAYS_OF_A_LEAP = 4;

	public Period period() {
		return new Period(this.fromDay, this.toDay);
	}

	/** Whether its period is about as long as another's. */
	public boolean isAsLongAs(ReportRow other) {
		return Math.abs(days() - other.days()) <= DAYS_OF_A_LEAP;
	}

	private long days() {
		return ChronoUnit.DAYS.between(this.fromDay, this.toDay);
	}

	/** Where it is read, or written as long as it is a draft. */
	public String href() {
		return isDraft() ? ReportsController.PATH + "/vaerksted/" + this.id : ReportsController.PATH + "/" + this.id;
	}

	public boolean isDraft() {
		return this.state == ReportState.DRAFT;
	}

	public boolean isPublished() {
		return this.state == ReportState.PUBLISHED;
	}

}
