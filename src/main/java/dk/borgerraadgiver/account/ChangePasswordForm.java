package dk.borgerraadgiver.account;

/**
 * A change of one's own password.
 *
 * @param currentPassword the password until now
 * @param password the new password
 * @param repeatedPassword the same again
 */
record ChangePasswordForm(TypedPassword currentPassword, TypedPassword password, TypedPassword repeatedPassword) {

	static final ChangePasswordForm EMPTY = new ChangePasswordForm(TypedPassword.NONE, TypedPassword.NONE,
			TypedPassword.NONE);

}
