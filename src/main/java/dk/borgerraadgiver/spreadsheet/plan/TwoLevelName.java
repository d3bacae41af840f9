package dk.borgerraadgiver.spreadsheet.plan;

import org.jspecify.annotations.Nullable;

/**
 * A name as it stands in a cell, perhaps with its group:
 * {@code Sagsbehandling / Partshøring}. A stroke without spaces belongs to the name.
 *
 * @param group the group's name, if any
 * @param name the name
 */
public record TwoLevelName(@Nullable String group, String name) {

	private static final String SEPARATOR = "\\s+/\\s*|\\s*/\\s+";

	public static TwoLevelName of(String text) {
		String[] levels = text.split(SEPARATOR, 2);
		return (levels.length == 2) ? new TwoLevelName(levels[0], levels[1]) : new TwoLevelName(null, text);
	}

	boolean isLongerThan(int length) {
		return this.name.length() > length || (this.group != null && this.group.length() > length);
	}

	/** The same spelling whatever the spaces around the stroke. */
	String label() {
		return (this.group != null) ? this.group + " / " + this.name : this.name;
	}

}
