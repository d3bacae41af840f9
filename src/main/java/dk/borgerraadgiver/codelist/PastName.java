package dk.borgerraadgiver.codelist;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A name and place of a code and the day they began to hold.
 *
 * @param from the first day
 * @param name the name
 * @param group the name of the group it stood under, if any
 */
record PastName(LocalDate from, String name, @Nullable String group) {

	public boolean isOriginal() {
		return Code.ALWAYS.equals(this.from);
	}

	public String label() {
		return (this.group != null) ? this.group + " / " + this.name : this.name;
	}

}
