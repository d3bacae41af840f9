package dk.borgerraadgiver.report.page;

/**
 * A table as the page of figures shows it.
 */
sealed interface TableView permits ListTable, CrossTable, TimeTable, AnswerTable {

	/** The table's name in the bundles and on the page. */
	String key();

	/** Which fragment prints it. */
	String kind();

	/** Whether it needs the page's whole width. */
	boolean isWide();

	/** Whether only its largest rows are shown at first. */
	default boolean isLong() {
		return false;
	}

}
