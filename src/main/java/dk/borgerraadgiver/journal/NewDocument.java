package dk.borgerraadgiver.journal;

import java.time.LocalDate;

import org.springframework.core.io.InputStreamSource;

/**
 * A document on its way into the journal. What it is, is found from its content.
 *
 * @param fileName as the sender named it; a path before it and unprintable characters are
 * left out
 * @param content read twice; at most 50 MB
 * @param subject a short one, may be empty
 * @param datedOn the day it was received or sent
 * @param withheld whether it must not be handed out
 */
public record NewDocument(String fileName, InputStreamSource content, String subject, LocalDate datedOn,
		boolean withheld) {

	/** Without the name, which may tell of a person. */
	@Override
	public String toString() {
		return "NewDocument[" + this.datedOn + "]";
	}

}
