package dk.borgerraadgiver.report.page;

import java.util.Locale;

import dk.borgerraadgiver.report.counting.FigureTable;

/**
 * A stretch of the page of figures: tables that are read together.
 */
enum FigureSection {

	/** How many, how fast, and when. */
	OVERVIEW,

	/** What is complained about. */
	MATTERS,

	/** Who it is about. */
	DEPARTMENTS,

	/** How people came, and with what. */
	ARRIVAL,

	/** What came of it. */
	OUTCOME,

	/** Whether the office and the departments kept their time. */
	CLOCKS,

	/** Mediations, and meetings the office sat in at. */
	MEDIATION,

	/** Employees' requests for advice. */
	SPARRING,

	/** What the office took up by itself. */
	OWN_INITIATIVE,

	/** What the office has established. */
	FINDINGS;

	static FigureSection of(FigureTable table) {
		return switch (table) {
			case TOTALS, TIME, MONTH -> OVERVIEW;
			case CATEGORY, CATEGORY_DEPARTMENT -> MATTERS;
			case DEPARTMENT, TYPE_DEPARTMENT -> DEPARTMENTS;
			case CHANNEL, TYPE -> ARRIVAL;
			case METHOD_DEPARTMENT, RESULT, MERIT, RESULT_DEPARTMENT, MERIT_DEPARTMENT -> OUTCOME;
			case OUR_CLOCK, ANSWER_DEPARTMENT, ANSWER_TIME, REMINDER_DEPARTMENT -> CLOCKS;
			case MEDIATION, OBSERVATION -> MEDIATION;
			case SPARRING_DEPARTMENT, SPARRING_CHANNEL, SPARRING_MONTH -> SPARRING;
			case OWN_INITIATIVE_DEPARTMENT, OWN_INITIATIVE_MONTH -> OWN_INITIATIVE;
			case FINDING_DEPARTMENT -> FINDINGS;
		};
	}

	/** Its name in the bundles and on the page. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
