package dk.borgerraadgiver.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a link that opens something to whoever has it: 256 random bits. Only its
 * hash is kept, so a copy of the database opens nothing.
 *
 * @param text as it stands in the link
 */
public record SecretToken(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	public static SecretToken random() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** SHA-256 of the text, in hexadecimal digits. */
	public String hash() {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "•";
	}

}
