package dk.borgerraadgiver.inquiry;

import java.util.UUID;

import dk.borgerraadgiver.audit.ShownCase;
import dk.borgerraadgiver.audit.ShownPerson;

/**
 * One of the latest inquiries of somebody who may be on the phone.
 *
 * @param citizenId whose it is
 * @param caseYear the year of its number
 * @param caseSequence its place in that year
 * @param subject what it is about, may be empty
 * @param open whether it is still being worked on
 */
public record EarlierCase(UUID citizenId, int caseYear, int caseSequence, String subject,
		boolean open) implements ShownCase, ShownPerson {

	@Override
	public CaseNumber number() {
		return new CaseNumber(this.caseYear, this.caseSequence);
	}

	/** Without the subject, which may tell of a person. */
	@Override
	public String toString() {
		return "EarlierCase[" + number() + "]";
	}

}
