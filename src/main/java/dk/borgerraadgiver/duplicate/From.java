package dk.borgerraadgiver.duplicate;

/**
 * Which of two registrations is right.
 */
enum From {

	/** The one that is kept. */
	KEPT,

	/** The one that is given up. */
	LOST

}
