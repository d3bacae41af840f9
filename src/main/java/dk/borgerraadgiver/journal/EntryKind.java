package dk.borgerraadgiver.journal;

import java.util.List;

/**
 * What sort of thing an entry tells of.
 */
public enum EntryKind {

	/** A call. */
	PHONE,

	/** A meeting. */
	MEETING,

	/** A letter or e-mail the office received. */
	LETTER_IN,

	/** A letter or e-mail the office sent. */
	LETTER_OUT,

	/** A note for the office itself. */
	INTERNAL,

	/** What the system did; never noted by people. */
	EVENT;

	/** What people note. */
	public static List<EntryKind> ofPeople() {
		return List.of(PHONE, MEETING, LETTER_IN, LETTER_OUT, INTERNAL);
	}

}
