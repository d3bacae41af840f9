package dk.borgerraadgiver.mandate;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A consent as the advisor types it, to several departments at once.
 *
 * @param id made with the form
 * @param departments those that were ticked
 * @param other one that was chosen from the list
 * @param givenOn the day it was given
 * @param manner how
 * @param representativeId who gave it for the citizen, empty is the citizen
 * @param note what was agreed
 */
record GiveConsentForm(@NotNull UUID id, @Nullable List<UUID> departments, @Nullable UUID other,
		@NotNull(message = "{mandate.givenOn.missing}") @Nullable LocalDate givenOn, @NotNull @Nullable Manner manner,
		@Nullable UUID representativeId, @Size(max = 2000) @Nullable String note) {

	/** An empty form that has ticked what the citizen will most likely be asked about. */
	static GiveConsentForm offering(List<UUID> departments, LocalDate today) {
		return new GiveConsentForm(UUID.randomUUID(), departments, null, today, Manner.ORALLY, null, null);
	}

	Set<UUID> chosen() {
		var chosen = new LinkedHashSet<UUID>();
		if (this.departments != null) {
			chosen.addAll(this.departments);
		}
		if (this.other != null) {
			chosen.add(this.other);
		}
		return chosen;
	}

	String text() {
		return (this.note != null) ? this.note : "";
	}

}
