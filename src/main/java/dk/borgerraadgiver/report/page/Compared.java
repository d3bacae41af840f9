package dk.borgerraadgiver.report.page;

import org.jspecify.annotations.Nullable;

/**
 * A figure beside what it was.
 *
 * @param now in the chosen period
 * @param before in the period it is compared with, if there is one
 */
record Compared(ShownNumber now, @Nullable ShownNumber before) {

	/** Whether there is nothing to read in either period. */
	public boolean isNil() {
		return this.now.value() == 0 && (this.before == null || this.before.value() == 0);
	}

	/** How it changed, with its sign; a dash where that has no percentage. */
	public @Nullable String change() {
		if (this.before == null) {
			return null;
		}
		return this.now.equals(ShownNumber.NONE) || this.before.equals(ShownNumber.NONE) ? ShownNumber.NONE.text()
				: ShownNumber.change(this.before.value(), this.now.value());
	}

	/** The larger of the two. */
	long larger() {
		return Math.max(this.now.value(), (this.before != null) ? this.before.value() : 0);
	}

}
