package dk.borgerraadgiver.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.audit.ShownCase;
import dk.borgerraadgiver.audit.ShownPerson;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a registration, as far as the viewer may know of it.
 *
 * @param cases the inquiries, the newest first
 * @param consents consents given in them
 * @param representatives who speaks for the person
 * @param powers their powers of attorney
 * @param guarded whether the person is known from restricted cases only
 */
record Belongings(List<Case> cases, long consents, long representatives, long powers, boolean guarded) {

	/** So many cases are shown of each. */
	private static final int SHOWN = 5;

	public List<Case> latest() {
		return this.cases.subList(0, Math.min(SHOWN, this.cases.size()));
	}

	public int inquiries() {
		return this.cases.size();
	}

	/** The day somebody last turned to the office under this registration. */
	@Nullable LocalDate lastDay() {
		return this.cases.isEmpty() ? null : this.cases.getFirst().receivedOn();
	}

	/**
	 * An inquiry of the person.
	 *
	 * @param ordinary whether it counts in the figures of citizens
	 */
	record Case(UUID citizenId, String number, String subject, LocalDate receivedOn, boolean open,
			boolean ordinary) implements ShownCase, ShownPerson {

		/** Without the subject, which may tell of a person. */
		@Override
		public String toString() {
			return "Case[" + this.number + "]";
		}

	}

}
