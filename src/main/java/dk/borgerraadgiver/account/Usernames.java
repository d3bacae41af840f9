package dk.borgerraadgiver.account;

/**
 * What a username looks like.
 */
public final class Usernames {

	/**
	 * Letters, digits and the signs that stand in mail addresses, but no blanks; empty is
	 * left to another rule.
	 */
	public static final String PATTERN = "|[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]*";

	private Usernames() {
	}

}
