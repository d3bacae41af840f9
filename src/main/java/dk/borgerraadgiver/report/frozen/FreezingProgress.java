package dk.borgerraadgiver.report.frozen;

/**
 * Who wants to know how far the freezing of a report has come.
 */
public interface FreezingProgress {

	/** Nobody wants to know. */
	FreezingProgress UNWATCHED = new FreezingProgress() {
		@Override
		public void begins(int files) {
			// nobody waits
		}

		@Override
		public void written() {
			// nobody waits
		}
	};

	/** The figures are counted and the text is put together; so many files follow. */
	void begins(int files);

	/** One more file is written. */
	void written();

}
