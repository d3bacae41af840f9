package dk.borgerraadgiver.example;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How far an example has come.
 */
public enum ExampleStatus {

	/** Being written, or written anew since it was looked over. */
	DRAFT("kladde"),

	/** Looked over; reports may take it in. */
	READY("klar"),

	/** Not to be used any more. */
	WITHDRAWN("trukket-tilbage");

	private final String word;

	ExampleStatus(String word) {
		this.word = word;
	}

	/** The status an address names; empty for any other word. */
	public static Optional<ExampleStatus> of(@Nullable String word) {
		return Arrays.stream(values()).filter((one) -> one.word.equals(word)).findFirst();
	}

	/** The word it has in an address. */
	public String word() {
		return this.word;
	}

	/** The key of its name in the bundles. */
	public String key() {
		return "example.status." + name();
	}

}
