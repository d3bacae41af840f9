package dk.borgerraadgiver.account;

/**
 * Whether a person can sign in.
 */
enum AccountStatus {

	/** Has a link and may still choose a password. */
	INVITED("info"),

	/** Had a link that was not used in time. */
	EXPIRED("warning"),

	/** Signs in. */
	ACTIVE("success"),

	/** Has been stopped. */
	STOPPED("plain");

	private final String colour;

	AccountStatus(String colour) {
		this.colour = colour;
	}

	/** The colour its tag has on screen. */
	public String colour() {
		return this.colour;
	}

	/** Its word in the bundles. */
	public String key() {
		return "account.status." + name();
	}

}
