package dk.borgerraadgiver.oversight;

/**
 * The parts of the log an administrator may read: nothing that is done with a case.
 */
enum Doors {

	/** All of them. */
	ALT,

	/** Who came in, left, and tried. */
	LOGIN,

	/** Users, roles and who stands in for whom. */
	RETTIGHEDER,

	/** Departments, categories, lists, templates and settings. */
	INDSTILLINGER;

	private static final String IN = "act in ('SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT')";

	private static final String RIGHTS = "(act = 'PERMITTED' and place like 'POST /brugere%')";

	private static final String SETTINGS = """
			(act = 'CHANGED' and (place like 'POST /afdelinger%' or place like 'POST /kategorier%' or place like 'POST /lister%'
			                      or place like 'POST /indstillinger%' or place like 'POST /brevskabeloner%'
			                      or place like 'POST /opsaetning%' or place like 'POST /invitation%'))""";

	String condition() {
		return switch (this) {
			case ALT -> "(" + IN + " or " + RIGHTS + " or " + SETTINGS + ")";
			case LOGIN -> IN;
			case RETTIGHEDER -> RIGHTS;
			case INDSTILLINGER -> SETTINGS;
		};
	}

}
