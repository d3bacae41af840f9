package dk.borgerraadgiver.oversight;

/**
 * How much of a log is shown.
 */
enum Extent {

	/** Those who opened it, changed it or took something out. */
	AABNET,

	/** Also those who only had it before them in a list. */
	ALT;

	String condition() {
		return (this == ALT) ? "" : " and act <> 'LISTED'";
	}

}
