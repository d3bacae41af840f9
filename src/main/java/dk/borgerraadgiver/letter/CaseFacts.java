package dk.borgerraadgiver.letter;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.mandate.CaseConsents;
import org.jspecify.annotations.Nullable;

/**
 * What a letter can tell of its case.
 *
 * @param citizen the name of who turned to the office, when known
 * @param address where that person lives, when known
 * @param matters what is complained about
 * @param consents the departments, and whether they may be written to
 */
record CaseFacts(@Nullable String citizen, @Nullable String address, List<Matter> matters, CaseConsents consents) {

	/** What is complained about, a line each. */
	List<String> matterLines() {
		return this.matters.stream().map(Matter::line).toList();
	}

	/**
	 * What is complained about in one department: all it may be told, when it is written
	 * to.
	 */
	List<String> matterLines(UUID department) {
		return this.matters.stream()
			.filter((matter) -> department.equals(matter.departmentId()))
			.map(Matter::category)
			.toList();
	}

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

	/**
	 * Something complained about.
	 *
	 * @param category what
	 * @param departmentId of which department, as it is today, after mergers
	 * @param department that department's name, without its group
	 */
	record Matter(String category, @Nullable UUID departmentId, @Nullable String department) {

		String line() {
			return (this.department != null) ? "%s (%s)".formatted(this.category, this.department) : this.category;
		}

		/** Without what it tells. */
		@Override
		public String toString() {
			return "Matter";
		}

	}

}
