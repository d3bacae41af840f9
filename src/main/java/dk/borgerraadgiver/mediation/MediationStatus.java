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

	/** Whether both sides can still be asked. */
	public boolean canBeAnswered() {
		return this == PROPOSED;
	}

	/** Whether one side can still say no. */
	public boolean canBeDeclined() {
		return this == PROPOSED || this == ACCEPTED;
	}

	/** Whether they can meet. */
	public boolean canMeet() {
		return this == ACCEPTED || this == HELD;
	}

	/** Whether it can be told what came of it. */
	public boolean canEnd() {
		return this == HELD;
	}

	public boolean isOver() {
		return this == DECLINED || this == AGREED || this == PARTLY || this == NOT_AGREED;
	}

}
