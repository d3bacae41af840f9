package dk.borgerraadgiver.account;

/**
 * A password as somebody typed it, blanks and all; it never shows itself in a log.
 *
 * @param text the password in the clear
 */
public record TypedPassword(String text) {

	/** What an empty field holds. */
	public static final TypedPassword NONE = new TypedPassword("");

	@Override
	public String toString() {
		return "•";
	}

}
