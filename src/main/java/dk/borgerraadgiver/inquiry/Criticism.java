package dk.borgerraadgiver.inquiry;

/**
 * The criticism the office has expressed of how a matter was handled.
 */
public enum Criticism {

	/** There was nothing to criticise. */
	NONE,

	/** Regrettable (beklageligt). */
	MILD,

	/** Open to criticism (kritisabelt). */
	SERIOUS

}
