package dk.borgerraadgiver.inquiry;

/**
 * What kind of case an inquiry is; the meaning of its type decides. All but the ordinary
 * ones have no citizen and are counted apart.
 */
public enum CaseKind {

	/** Somebody turned to the office, or the type says nothing special. */
	ORDINARY,

	/** An employee asked for advice. */
	SPARRING,

	/** The office looks into something without a complaint. */
	OWN_INITIATIVE

}
