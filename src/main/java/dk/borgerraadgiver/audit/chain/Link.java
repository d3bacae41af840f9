package dk.borgerraadgiver.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A link of the chain: the hash of the one before and of what it holds fast.
 *
 * @param position from 1, without gaps
 * @param hash SHA-256, 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent")
record Link(long position, byte[] hash) {

	private static final int BYTES = 32;

	/** What the first link hangs on. */
	static final Link NONE = new Link(0, new byte[BYTES]);

	/** The link that holds the next line of the log fast. */
	Link next(String line) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(this.hash);
			return new Link(this.position + 1, digest.digest(line.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	boolean isAs(byte[] other) {
		return MessageDigest.isEqual(this.hash, other);
	}

	/** To be noted elsewhere: place and hash, as {@code 1204:9f86…}. */
	String text() {
		return this.position + ":" + HexFormat.of().formatHex(this.hash);
	}

}
