package dk.borgerraadgiver.mandate;

import java.util.List;

/**
 * Everything a citizen has agreed to in a case, and who speaks for them.
 *
 * @param state which departments may be contacted
 * @param consents those that stand and those that were withdrawn
 * @param representatives who speaks for the citizen
 */
record MandatePage(CaseConsents state, List<ConsentRow> consents, List<RepresentativeRow> representatives) {

	public boolean isAnonymous() {
		return this.state.need() == CaseConsents.Need.ANONYMOUS;
	}

	/** Whether a citizen is there who can agree. */
	public boolean canAgree() {
		return this.state.need() == CaseConsents.Need.CITIZEN;
	}

	/** The departments to be ticked: those the case concerns that are not covered. */
	public List<CaseConsents.Department> toAsk() {
		return this.state.missing();
	}

}
