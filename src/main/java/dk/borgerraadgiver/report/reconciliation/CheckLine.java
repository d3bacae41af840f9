package dk.borgerraadgiver.report.reconciliation;

import java.util.List;

/**
 * A line of the checklist.
 *
 * @param key names what was looked at
 * @param weight how much what was found weighs
 * @param count how much was found
 * @param remedies where it can be looked at or mended
 */
record CheckLine(String key, Weight weight, long count, List<Remedy> remedies) {

	/** A line that asks for a look when something is found. */
	static CheckLine look(String key, long count, List<Remedy> remedies) {
		return new CheckLine(key, (count == 0) ? Weight.FINE : Weight.LOOK, count, remedies);
	}

	/** A line that stops the report when something is found. */
	static CheckLine stop(String key, long count, List<Remedy> remedies) {
		return new CheckLine(key, (count == 0) ? Weight.FINE : Weight.STOP, count, remedies);
	}

	/** How much what was found weighs. */
	enum Weight {

		/** Nothing was found. */
		FINE,

		/** The advisor decides. */
		LOOK,

		/** The report can't be frozen so. */
		STOP

	}

	/**
	 * A way to what was found.
	 *
	 * @param href where it leads
	 * @param words what stands there
	 */
	record Remedy(String href, String words) {

		/** Without words, which may tell of a person. */
		@Override
		public String toString() {
			return "Remedy[" + this.href + "]";
		}

	}

}
