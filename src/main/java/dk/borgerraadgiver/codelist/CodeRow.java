package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.shared.Choice;
import dk.borgerraadgiver.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A code as the administrator sees it in its list: as it stands today, or stood on its
 * last day.
 *
 * @param id the code
 * @param name its name
 * @param groupId the group it stands under, if any
 * @param group that group's name
 * @param validFrom first day it may be used, {@code null} = always
 * @param validTo last day it may be used, {@code null} = still
 * @param successor what it has been or will be merged into, if anything
 * @param nextName what it will be called, if that has been decided
 * @param nextFrom first day of the next name or place
 * @param meaning what it counts as
 * @param version for forms
 * @param ended whether its last day has passed
 */
record CodeRow(UUID id, String name, @Nullable UUID groupId, @Nullable String group, @Nullable LocalDate validFrom,
		@Nullable LocalDate validTo, @Nullable String successor, @Nullable String nextName,
		@Nullable LocalDate nextFrom, @Nullable Meaning meaning, long version, boolean ended) implements Choice {

	/** The row of a code in its list. */
	static CodeRow in(List<CodeRow> list, UUID id) {
		return list.stream()
			.filter((row) -> row.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("code " + id));
	}

	/** What stands under a group and may be used. */
	static List<CodeRow> under(List<CodeRow> list, UUID group) {
		return list.stream().filter((row) -> group.equals(row.groupId) && !row.ended).toList();
	}

	/** The name with its group, as in {@code Sagsbehandling / Partshøring}. */
	public String label() {
		return (this.group != null) ? this.group + " / " + this.name : this.name;
	}

	/** First day after its last. */
	public @Nullable LocalDate endedFrom() {
		return (this.validTo != null) ? this.validTo.plusDays(1) : null;
	}

	/** Whether it was merged as if it had never been. */
	public boolean neverCounted() {
		return Code.ALWAYS.equals(this.validTo);
	}

}
