package dk.borgerraadgiver.codelist;

/**
 * What the system must know of a code whatever the office calls it.
 */
public enum Meaning {

	/** A type: an employee asks for advice; no citizen, counted apart. */
	SPARRING(CodeList.TYPE),

	/** A type: the office investigates without a complaint; counted apart. */
	OWN_INITIATIVE(CodeList.TYPE),

	/** A method: turned away (afvist), which asks for a ground. */
	TURNED_AWAY(CodeList.METHOD),

	/** A channel: the citizen is spoken to at once, so that nobody waits for a reply. */
	SPOKEN(CodeList.CHANNEL);

	private final CodeList list;

	Meaning(CodeList list) {
		this.list = list;
	}

	/** The list whose codes can mean this. */
	public CodeList list() {
		return this.list;
	}

}
