package dk.borgerraadgiver.journal;

import java.util.UUID;

/**
 * That an entry corrects another.
 *
 * @param entryId the one it corrects
 * @param reason why
 */
record Correction(UUID entryId, String reason) {

	/** Without the reason, which may tell of a person. */
	@Override
	public String toString() {
		return "Correction[" + this.entryId + "]";
	}

}
