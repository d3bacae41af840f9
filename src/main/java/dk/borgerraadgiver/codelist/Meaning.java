package dk.borgerraadgiver.codelist;

/**
 * What the system must know of a code whatever the office calls it.
 */
public enum Meaning {

	/** A type: an employee asks for advice; no citizen, counted apart. */
	SPARRING,

	/** A type: the office investigates without a complaint; counted apart. */
	OWN_INITIATIVE,

	/** A method: turned away (afvist), which asks for a ground. */
	TURNED_AWAY

}
