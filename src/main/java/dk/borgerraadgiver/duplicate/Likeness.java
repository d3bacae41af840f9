package dk.borgerraadgiver.duplicate;

import java.util.Arrays;
import java.util.List;

/**
 * What two registrations have in common, the surest first.
 */
enum Likeness {

	/** The key of an older register is the other's CPR number. */
	CPR,

	/** The same e-mail address. */
	EMAIL,

	/** The same phone number, however it is spaced. */
	PHONE,

	/** Names alike, and the same street and number. */
	ADDRESS,

	/** The same name, which few have, and nothing that speaks against it. */
	NAME,

	/** The name is the same beside something else. */
	SAME_NAME,

	/** The names are alike beside something else. */
	LIKE_NAME;

	/** As the database lists them. */
	static List<Likeness> of(String listed) {
		return Arrays.stream(listed.split(",")).map(Likeness::valueOf).sorted().toList();
	}

	/** Its words in the bundles. */
	public String key() {
		return "duplicate.likeness." + name();
	}

}
