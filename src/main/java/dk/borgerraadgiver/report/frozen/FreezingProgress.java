package dk.borgerraadgiver.report.frozen;

/**
 * Who wants to know how far the freezing of a report has come.
 */
public interface FreezingProgress {

	/** The figures are counted and the text is put together; so many files follow. */
	void begins(int files);

	/** One more file is written. */
	void written();

}
