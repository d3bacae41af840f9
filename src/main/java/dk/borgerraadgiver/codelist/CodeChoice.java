package dk.borgerraadgiver.codelist;

import java.util.UUID;

import dk.borgerraadgiver.shared.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One code as it stands in a select, a filter or a case on a given day.
 *
 * @param id the code
 * @param list the list it belongs to
 * @param name its name that day
 * @param group the name of the group it stands under, if any
 * @param meaning what the system must know of it, if anything
 * @param retired whether its last day is over
 */
public record CodeChoice(UUID id, CodeList list, String name, @Nullable String group, @Nullable Meaning meaning,
		boolean retired) implements Choice {

	/** The name with its group, as in {@code Sagsbehandling / Partshøring}. */
	public String label() {
		return (this.group != null) ? this.group + " / " + this.name : this.name;
	}

}
