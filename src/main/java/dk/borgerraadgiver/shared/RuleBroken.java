package dk.borgerraadgiver.shared;

/**
 * A rule of the office forbids what was asked for. The message is a key of the message
 * bundles, to be shown where the user stands.
 */
public class RuleBroken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Object[] arguments;

	/**
	 * Says which rule.
	 * @param key the message's key in the bundles
	 * @param arguments the message's arguments; never personal data
	 */
	public RuleBroken(String key, Object... arguments) {
		super(key);
		this.arguments = arguments.clone();
	}

	public String key() {
		return String.valueOf(getMessage());
	}

	public Object[] arguments() {
		return this.arguments.clone();
	}

}
