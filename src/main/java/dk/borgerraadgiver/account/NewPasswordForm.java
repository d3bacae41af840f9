package dk.borgerraadgiver.account;

/**
 * A password chosen by its owner.
 *
 * @param password the new password
 * @param repeatedPassword the same again
 */
record NewPasswordForm(TypedPassword password, TypedPassword repeatedPassword) {

	static final NewPasswordForm EMPTY = new NewPasswordForm(TypedPassword.NONE, TypedPassword.NONE);

}
