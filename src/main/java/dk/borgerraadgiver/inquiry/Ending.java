package dk.borgerraadgiver.inquiry;

/**
 * What becomes of an inquiry when it is registered.
 */
enum Ending {

	/** It is to be worked on. */
	STAYS_OPEN("inquiry.registered"),

	/** The office does not take it up as a rule, but does this time, and says why. */
	TAKEN_UP("inquiry.registered"),

	/** Answered on the spot. */
	CLOSED("inquiry.registered.closed"),

	/** Turned away on a ground, and the citizen sent elsewhere. */
	TURNED_AWAY("inquiry.registered.turned-away");

	private final String told;

	Ending(String told) {
		this.told = told;
	}

	/** The message that tells what was done. */
	String told() {
		return this.told;
	}

	boolean closes() {
		return this == CLOSED || this == TURNED_AWAY;
	}

	/** Whether it says what the office makes of the hints that speak against it. */
	boolean answersHints() {
		return this == TAKEN_UP || this == TURNED_AWAY;
	}

}
