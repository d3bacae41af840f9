package dk.borgerraadgiver.shared;

/**
 * What was asked for does not exist, or not for this viewer. The message never holds
 * personal data.
 */
public class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NotFound(String what) {
		super(what);
	}

}
