package dk.borgerraadgiver.account;

/**
 * A change of one's own password.
 *
 * @param current the password until now
 * @param password the new password
 * @param repeated the same again
 */
record ChangePasswordForm(TypedPassword current, TypedPassword password, TypedPassword repeated) {

	static final ChangePasswordForm EMPTY = new ChangePasswordForm(TypedPassword.NONE, TypedPassword.NONE,
			TypedPassword.NONE);

}
