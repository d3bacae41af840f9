package dk.borgerraadgiver.followup;

import java.util.Arrays;

import dk.borgerraadgiver.shared.NotFound;

/**
 * What can be done with a question a department owes an answer to; the words stand in
 * URLs.
 */
enum Pursuit {

	REMIND("ryk"),

	ANSWER("svar"),

	WITHDRAW("traek-tilbage");

	private final String word;

	Pursuit(String word) {
		this.word = word;
	}

	static Pursuit of(String word) {
		return Arrays.stream(values())
			.filter((pursuit) -> pursuit.word.equals(word))
			.findFirst()
			.orElseThrow(() -> new NotFound("pursuit"));
	}

	public String word() {
		return this.word;
	}

	/** Whether it gives the department another day. */
	public boolean setsDay() {
		return this == REMIND;
	}

}
