package dk.borgerraadgiver.audit;

/**
 * What somebody did, as the log tells it.
 */
public enum Act {

	/** Opened a page of one case or one person. */
	READ,

	/** Was shown cases or persons among others. */
	LISTED,

	/** Looked for something. */
	SEARCHED,

	/** Took cases or figures out of the system. */
	EXPORTED,

	/** Fetched a file. */
	DOWNLOADED,

	/** Wrote something. */
	CHANGED,

	/** Changed who may do or see what. */
	PERMITTED,

	/** Was kept from something. */
	REFUSED,

	/** Came in. */
	SIGNED_IN,

	/** Tried to come in. */
	SIGN_IN_FAILED,

	/** Left. */
	SIGNED_OUT,

	/** Nothing that is worth a line: drafts, the language of the page. */
	NOTHING

}
