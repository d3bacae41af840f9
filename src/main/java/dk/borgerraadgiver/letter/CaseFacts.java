package dk.borgerraadgiver.letter;

import java.util.Arrays;
import java.util.List;

import dk.borgerraadgiver.mandate.CaseConsents;
import org.jspecify.annotations.Nullable;

/**
 * What a letter can tell of its case.
 *
 * @param citizen the name of who turned to the office, when known
 * @param address where that person lives, when known
 * @param matters what is complained about, a line each
 * @param consents the departments, and whether they may be written to
 */
record CaseFacts(@Nullable String citizen, @Nullable String address, List<String> matters, CaseConsents consents) {

	/** The departments the case concerns, without their groups. */
	List<String> departments() {
		return this.consents.departments()
			.stream()
			.filter(CaseConsents.Department::concerned)
			.map((department) -> lines(department).getFirst())
			.toList();
	}

	/** A department's name, and below it the group it belongs to. */
	static List<String> lines(CaseConsents.Department department) {
		return Arrays.asList(department.name().split(" / ", 2)).reversed();
	}

	/** Without what it tells. */
	@Override
	public String toString() {
		return "CaseFacts";
	}

}
