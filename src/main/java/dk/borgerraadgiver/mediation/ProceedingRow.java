package dk.borgerraadgiver.mediation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mediation or an observed meeting in one line of the case page.
 *
 * @param observing whether it is an observed meeting
 * @param status its status' name
 * @param day a mediation's first day, a meeting's own
 * @param at the meeting's time, when known
 * @param nextMeeting the mediation's next meeting, if one is arranged
 */
record ProceedingRow(UUID id, boolean observing, String department, String status, LocalDate day,
		@Nullable LocalTime at, String place, @Nullable LocalDate nextMeeting) {

	/** The end of its address. */
	public String path() {
		return (this.observing ? "/observatoer/" : "/maegling/") + this.id;
	}

	public String key() {
		return this.observing ? ObservationStatus.valueOf(this.status).key()
				: MediationStatus.valueOf(this.status).key();
	}

	public String colour() {
		return this.observing ? ObservationStatus.valueOf(this.status).colour()
				: MediationStatus.valueOf(this.status).colour();
	}

}
