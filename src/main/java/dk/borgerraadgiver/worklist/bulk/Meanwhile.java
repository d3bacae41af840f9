package dk.borgerraadgiver.worklist.bulk;

import java.util.List;

import dk.borgerraadgiver.inquiry.CaseNumber;

/**
 * Some of the cases are no longer as they were shown; nothing was done to any.
 */
class Meanwhile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<CaseNumber> changed;

	private final int gone;

	Meanwhile(List<CaseNumber> changed, int gone) {
		this.changed = changed;
		this.gone = gone;
	}

	/** What somebody else changed. */
	List<CaseNumber> changed() {
		return this.changed;
	}

	/** How many the viewer may no longer see; which ones is not told. */
	int gone() {
		return this.gone;
	}

}
