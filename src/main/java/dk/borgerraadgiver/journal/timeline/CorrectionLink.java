package dk.borgerraadgiver.journal.timeline;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The other side of a correction.
 *
 * @param id the other entry
 * @param writtenAt when that was written, Danish time
 * @param author who wrote that
 * @param reason why it was corrected
 * @param note what that says
 */
record CorrectionLink(UUID id, LocalDateTime writtenAt, @Nullable String author, String reason, String note) {

	/** Never prints what was said. */
	@Override
	public String toString() {
		return "CorrectionLink[" + this.id + "]";
	}

}
