package dk.borgerraadgiver.oversight;

import org.jspecify.annotations.Nullable;

/**
 * A field that was changed.
 *
 * @param what the table it stands in
 * @param field its name there
 * @param before what it was, {@code null} for nothing or where it is not told
 * @param after what it is
 */
record Changed(String what, String field, @Nullable String before, @Nullable String after) {

	/** Whether the log tells the values, not only that they were changed. */
	public boolean isTold() {
		return this.before != null || this.after != null;
	}

}
