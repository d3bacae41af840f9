package dk.borgerraadgiver.report.page;

/**
 * A table as the page of figures shows it.
 */
sealed interface TableView permits ListTable, CrossTable, TimeTable {

	/** The table's name in the bundles and on the page. */
	String key();

	/** Which fragment prints it. */
	String kind();

}
