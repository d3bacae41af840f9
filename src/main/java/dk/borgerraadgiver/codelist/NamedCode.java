package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A code under one of the names it has ever had.
 *
 * @param id the code
 * @param list the list it belongs to
 * @param name a name it has, had or will have
 * @param parentName a name of the group it stands under with that name, if any
 * @param hasChildren whether it is a group itself
 * @param validFrom first day it may be used under this name, {@code null} = always
 * @param validTo last day it may be used under this name, {@code null} = still
 */
public record NamedCode(UUID id, CodeList list, String name, @Nullable String parentName, boolean hasChildren,
		@Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

	/** The name with its group, as in {@code Sagsbehandling / Partshøring}. */
	public String label() {
		return (this.parentName != null) ? this.parentName + " / " + this.name : this.name;
	}

	public boolean isLeaf() {
		return this.parentName != null;
	}

	public boolean holdsOn(LocalDate day) {
		return (this.validFrom == null || !day.isBefore(this.validFrom))
				&& (this.validTo == null || !day.isAfter(this.validTo));
	}

}
