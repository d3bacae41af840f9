package dk.borgerraadgiver.mandate;

import java.util.List;
import java.util.UUID;

/**
 * Which departments the office may speak to about a case.
 *
 * @param need whose consent it takes
 * @param departments those the case concerns and those with a standing consent, as they
 * are called today, those it concerns first
 */
public record CaseConsents(Need need, List<Department> departments) {

	/** Whether every department the case concerns may be contacted. */
	public boolean isComplete() {
		return missing().isEmpty();
	}

	/** The departments the case concerns that may not be contacted about the citizen. */
	public List<Department> missing() {
		return this.departments.stream().filter((one) -> one.concerned() && !one.covered()).toList();
	}

	/** The departments that may be contacted. */
	public List<Department> covered() {
		return this.departments.stream().filter(Department::covered).toList();
	}

	/** Whose consent it takes. */
	public enum Need {

		/** The citizen's. */
		CITIZEN,

		/**
		 * Nobody's can be had: the citizen is anonymous. A department may be asked in
		 * general terms only.
		 */
		ANONYMOUS,

		/** Nobody's is needed: no citizen turned to the office. */
		NOBODY

	}

	/**
	 * A department.
	 *
	 * @param id the department as it is today, after mergers
	 * @param name its name with its group
	 * @param concerned whether the case concerns it
	 * @param covered whether it may be contacted
	 */
	public record Department(UUID id, String name, boolean concerned, boolean covered) {
	}

}
