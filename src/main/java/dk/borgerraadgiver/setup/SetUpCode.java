package dk.borgerraadgiver.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

import org.springframework.stereotype.Component;

/**
 * The one-time code that shows that whoever sets up the office can read the server's
 * console. It lives in memory, is new at each start, and is replaced when somebody
 * guesses.
 */
@Component
class SetUpCode {

	/** Wrong codes after which a new one is made. */
	static final int GUESSES = 10;

	/** No signs that look alike. */
	private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int GROUPS = 4;

	private static final int GROUP = 5;

	private final SecureRandom random = new SecureRandom();

	private String code = draw();

	private int guesses;

	/** The code as it is written, in groups. */
	synchronized String text() {
		return this.code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
	}

	/**
	 * Whether somebody has the code, however it is written.
	 * @return whether it is right, wrong, or so often wrong that a new code holds
	 */
	synchronized Answer answer(String typed) {
		String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
		if (MessageDigest.isEqual(bytes(plain), bytes(this.code))) {
			return Answer.RIGHT;
		}
		this.guesses++;
		if (this.guesses < GUESSES) {
			return Answer.WRONG;
		}
		this.guesses = 0;
		this.code = draw();
		return Answer.REPLACED;
	}

	private String draw() {
		var drawn = new StringBuilder();
		for (int i = 0; i < GROUPS * GROUP; i++) {
			drawn.append(SIGNS.charAt(this.random.nextInt(SIGNS.length())));
		}
		return drawn.toString();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * What there is to say to a typed code.
	 */
	enum Answer {

		RIGHT, WRONG, REPLACED

	}

}
