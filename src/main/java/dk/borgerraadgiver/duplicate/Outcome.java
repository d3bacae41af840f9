package dk.borgerraadgiver.duplicate;

/**
 * What became of an attempt to merge or part two registrations.
 */
enum Outcome {

	/** It is done. */
	DONE,

	/** It was done before, as when a button is pressed twice. */
	DONE_BEFORE,

	/** Nothing: somebody changed one of the two since they were shown. */
	CHANGED

}
