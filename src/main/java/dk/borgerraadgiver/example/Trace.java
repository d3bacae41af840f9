package dk.borgerraadgiver.example;

/**
 * Something at its place in a text that could tell who somebody is.
 *
 * @param kind what it is
 * @param from its first letter
 * @param to the letter after its last
 * @param words what stands there
 */
public record Trace(Kind kind, int from, int to, String words) {

	/** Without its words, which may tell of a person. */
	@Override
	public String toString() {
		return "Trace[" + this.kind + "]";
	}

	/** Kinds of what could identify; the most telling first. */
	public enum Kind {

		/** A CPR number. */
		CPR,

		/** A name of somebody who has to do with the case. */
		PERSON,

		/** The name of a known citizen. */
		CITIZEN,

		/** A phone number. */
		PHONE,

		/** An e-mail address. */
		EMAIL,

		/** A road with a number, or a word of an address of the case. */
		ADDRESS,

		/** The number of a case. */
		CASE_NUMBER,

		/** A day. */
		DATE,

		/** How old somebody is. */
		AGE,

		/** An exact amount of money. */
		AMOUNT,

		/** A town, a school, an institution. */
		PLACE,

		/** A word that is written like a name. */
		NAME;

		/** The key of what to do about it. */
		public String key() {
			return "example.check." + name();
		}

	}

}
