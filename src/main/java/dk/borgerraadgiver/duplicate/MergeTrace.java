package dk.borgerraadgiver.duplicate;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That a registration was given up for a person's: what it said, who found it, and
 * whether they were parted again.
 *
 * @param lostId the registration that was given up
 * @param name what the person was called there
 * @param phone their phone number there
 * @param email their e-mail address there
 * @param address their address there
 * @param mergedAt when, as the clock on the wall shows
 * @param mergedBy the full name of who did
 * @param note why
 * @param undoneAt when they were parted, if they were
 * @param undoneBy the full name of who did
 * @param undoneNote why
 */
record MergeTrace(UUID lostId, @Nullable String name, @Nullable String phone, @Nullable String email,
		@Nullable String address, LocalDateTime mergedAt, String mergedBy, String note,
		@Nullable LocalDateTime undoneAt, @Nullable String undoneBy, String undoneNote) {

	public boolean stands() {
		return this.undoneAt == null;
	}

	/** Never prints a person. */
	@Override
	public String toString() {
		return "MergeTrace[" + this.lostId + "]";
	}

}
