package dk.borgerraadgiver.mediation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mediation as it is read.
 *
 * @param matters the case's matters about its department
 */
record MediationPage(Summary summary, List<MeetingRow> meetings, List<Matter> matters) {

	/** Whether a result is suggested for the matters: those that agreed have one. */
	public boolean suggestsResult() {
		return this.summary.endedOn() != null && !this.matters.isEmpty();
	}

	/**
	 * The mediation itself.
	 *
	 * @param representative who takes part for the citizen, {@code null} for the citizen
	 * @param citizen the citizen's name, when known
	 * @param people who takes part for the department, may be empty
	 */
	record Summary(UUID id, UUID departmentId, String department, @Nullable String representative,
			@Nullable String citizen, String people, String about, LocalDate proposedOn, @Nullable LocalDate acceptedOn,
			@Nullable LocalDate declinedOn, String reason, @Nullable LocalDate heldOn, @Nullable LocalDate endedOn,
			String agreement, MediationStatus status, long version) {

		/** Without names. */
		@Override
		public String toString() {
			return "Summary[" + this.id + "]";
		}

	}

	/**
	 * A meeting.
	 */
	record MeetingRow(UUID id, LocalDate day, @Nullable LocalTime at, String place, String participants, String note,
			MeetingStatus status) {
	}

	/**
	 * A matter about the mediation's department.
	 */
	record Matter(@Nullable String category, @Nullable String result) {
	}

}
