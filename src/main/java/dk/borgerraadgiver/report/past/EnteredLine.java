package dk.borgerraadgiver.report.past;

import dk.borgerraadgiver.shared.Period;

/**
 * A published figure that is to be entered, whole and understood.
 *
 * @param period the days it is about
 * @param kind what it is one of
 * @param row what is counted, as it is kept
 * @param value how many
 * @param source where it was published
 */
record EnteredLine(Period period, PublishedKind kind, String row, long value, String source) {

	/** Whether a figure that stands is about the same. */
	boolean isSameAs(PublishedFigure figure) {
		return isSame(figure.period(), figure.kind(), figure.row());
	}

	boolean isSameAs(EnteredLine other) {
		return isSame(other.period, other.kind, other.row);
	}

	private boolean isSame(Period otherPeriod, PublishedKind otherKind, String otherRow) {
		return this.period.equals(otherPeriod) && this.kind == otherKind && this.row.equalsIgnoreCase(otherRow);
	}

}
