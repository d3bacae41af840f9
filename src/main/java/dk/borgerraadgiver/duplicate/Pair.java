package dk.borgerraadgiver.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Two registrations that may be of the same person.
 *
 * @param oneId a registration
 * @param oneName what the person is called there
 * @param onePhone their phone number there
 * @param oneInquiries how many of its cases the viewer may know of
 * @param otherId the other registration
 * @param otherName what the person is called there
 * @param otherPhone their phone number there
 * @param otherInquiries how many of its cases the viewer may know of
 * @param reasons what they have in common: CPR, PHONE, EMAIL, ADDRESS, NAME, with commas
 */
record Pair(UUID oneId, @Nullable String oneName, @Nullable String onePhone, long oneInquiries, UUID otherId,
		@Nullable String otherName, @Nullable String otherPhone, long otherInquiries, String reasons) {

	/** What they have in common, one by one. */
	public List<String> common() {
		return Arrays.asList(this.reasons.split(",", -1));
	}

	/** Never prints a person. */
	@Override
	public String toString() {
		return "Pair[" + this.oneId + ", " + this.otherId + "]";
	}

}
