package dk.borgerraadgiver.journal;

import java.time.LocalDate;

/**
 * What people say of a document.
 *
 * @param subject a short one, may be empty
 * @param datedOn the day it was received or sent
 * @param withheld whether it must not be handed out
 */
record DocumentFacts(String subject, LocalDate datedOn, boolean withheld) {

	/** What it is called, where the subject does not say: the name of the file. */
	String title(String fileName) {
		return this.subject.isEmpty() ? fileName : this.subject;
	}

	/** Without the subject, which may tell of a person. */
	@Override
	public String toString() {
		return "DocumentFacts[" + this.datedOn + "]";
	}

}
