package dk.borgerraadgiver.inquiry;

/**
 * The form was registered already and has been changed since, as when somebody went back
 * to it; nothing was written.
 */
class RegisteredBefore extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient CaseNumber number;

	RegisteredBefore(CaseNumber number) {
		this.number = number;
	}

	CaseNumber number() {
		return this.number;
	}

}
