package dk.borgerraadgiver.search.reading;

/**
 * A document has no text that can be read, and trying again will not help: it is damaged,
 * encrypted, or made to do harm. The message never quotes it.
 */
class Unreadable extends Exception {

	private static final long serialVersionUID = 1L;

	Unreadable(String why) {
		super(why);
	}

}
