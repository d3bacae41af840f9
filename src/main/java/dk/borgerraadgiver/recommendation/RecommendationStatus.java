package dk.borgerraadgiver.recommendation;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How far a recommendation has come.
 */
public enum RecommendationStatus {

	/** Given, and not answered yet. */
	PROPOSED("foreslaaet"),

	/** The addressee will follow it. */
	ACCEPTED("accepteret"),

	/** The addressee will follow some of it. */
	PARTLY_ACCEPTED("delvist-accepteret"),

	/** The addressee will not follow it. */
	REJECTED("afvist"),

	/** It has been followed. */
	CARRIED_OUT("gennemfoert"),

	/** It no longer matters: what it was about has changed. */
	OUTDATED("foraeldet");

	private final String word;

	RecommendationStatus(String word) {
		this.word = word;
	}

	/** The status an address names; empty for any other word. */
	public static Optional<RecommendationStatus> of(@Nullable String word) {
		return Arrays.stream(values()).filter((one) -> one.word.equals(word)).findFirst();
	}

	/** The word it has in an address. */
	public String word() {
		return this.word;
	}

	/** The key of its name in the bundles. */
	public String key() {
		return "recommendation.status." + name();
	}

	/** The key of what it means, in words for those who do not work with it. */
	public String toldKey() {
		return "recommendation.told." + name();
	}

	/** Whether something is still to come of it. */
	public boolean isOpen() {
		return this == PROPOSED || this == ACCEPTED || this == PARTLY_ACCEPTED;
	}

}
