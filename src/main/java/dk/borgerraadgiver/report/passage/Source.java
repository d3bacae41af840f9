package dk.borgerraadgiver.report.passage;

import java.util.UUID;

/**
 * Something a report has taken in.
 *
 * @param kind what it is to the report
 * @param id which one
 * @param title its title
 * @param text all that the report says of it
 * @param href where it is worked on
 * @param due whether it waits to be followed up
 */
public record Source(Kind kind, UUID id, String title, String text, String href, boolean due) {

	/** Without its words, which may tell of a person. */
	@Override
	public String toString() {
		return "Source[" + this.kind + " " + this.id + "]";
	}

	/** What something is to a report. */
	public enum Kind {

		/** A recommendation the report gives. */
		GIVEN,

		/** An earlier recommendation it follows up. */
		FOLLOWED_UP,

		/** A focus area of the coming period. */
		TO_WATCH,

		/** A focus area that has been watched. */
		WATCHED,

		/** An anonymised example. */
		EXAMPLE

	}

}
