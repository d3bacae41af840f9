package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.audit.ShownCase;
import dk.borgerraadgiver.audit.ShownPerson;
import org.jspecify.annotations.Nullable;

/**
 * A case that was opened for somebody who may see it: what the other rooms need to know
 * of it.
 *
 * @param id the inquiry
 * @param caseYear the year of its number
 * @param caseSequence its place in that year
 * @param subject what it is about, may be empty
 * @param receivedOn the day it was received
 * @param open whether it is still being worked on
 * @param restricted whether only named advisors may see it
 * @param citizenId who turned to the office, {@code null} when anonymous or nobody
 * @param advisorId whose case it is
 * @param kind whether somebody turned to the office at all
 * @param version grows with each change of the inquiry
 */
public record OpenCase(UUID id, int caseYear, int caseSequence, String subject, LocalDate receivedOn, boolean open,
		boolean restricted, @Nullable UUID citizenId, @Nullable UUID advisorId, CaseKind kind,
		long version) implements ShownCase, ShownPerson {

	@Override
	public CaseNumber number() {
		return new CaseNumber(this.caseYear, this.caseSequence);
	}

	/** The address of its page. */
	public String href() {
		return "/henvendelser/" + number();
	}

	/** Without the subject, which may tell of a person. */
	@Override
	public String toString() {
		return "OpenCase[" + number() + "]";
	}

}
