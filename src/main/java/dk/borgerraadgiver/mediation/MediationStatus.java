package dk.borgerraadgiver.mediation;

import java.util.Locale;

/**
 * How far a mediation has come.
 */
enum MediationStatus {

	/** The office has proposed it to both sides. */
	PROPOSED("info"),

	/** Both sides will meet. */
	ACCEPTED("info"),

	/** One of them will not. */
	DECLINED("plain"),

	/** They have met. */
	HELD("info"),

	/** They agreed. */
	AGREED("success"),

	/** They agreed about some of it. */
	PARTLY("warning"),

	/** They did not agree. */
	NOT_AGREED("error");

	private final String colour;

	MediationStatus(String colour) {
		this.colour = colour;
	}

	/** The colour of its badge. */
	public String colour() {
		return this.colour;
	}

	/** Its place in the bundles. */
	public String key() {
		return "mediation.status." + name().toLowerCase(Locale.ROOT);
	}

	/** Whether both sides are asked and have not answered. */
	public boolean awaitsAnswer() {
		return this == PROPOSED;
	}

	/** Whether an answer can be noted, or another than was noted: until they have met. */
	public boolean canBeAnswered() {
		return this == PROPOSED || this == ACCEPTED || this == DECLINED;
	}

	/** Whether they can meet. */
	public boolean canMeet() {
		return this == ACCEPTED || this == HELD;
	}

	/** Whether they have met, and it is not told yet what came of it. */
	public boolean awaitsOutcome() {
		return this == HELD;
	}

	/** Whether it is told what came of it. */
	public boolean isEnded() {
		return this == AGREED || this == PARTLY || this == NOT_AGREED;
	}

	public boolean isOver() {
		return this == DECLINED || isEnded();
	}

}
