package dk.borgerraadgiver.inquiry;

import org.springframework.stereotype.Component;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;

/**
 * The one door to cases: nothing loads an inquiry without telling who looks.
 */
@Component
class CaseDoor {

	private final Inquiries inquiries;

	CaseDoor(Inquiries inquiries) {
		this.inquiries = inquiries;
	}

	/**
	 * Opens a case for somebody.
	 * @throws NotFound when there is no such case
	 */
	Inquiry open(CaseNumber number, Viewer viewer) {
		requireAdvisor(viewer);
		return this.inquiries.findByCaseYearAndCaseSequence(number.year(), number.sequence())
			.orElseThrow(() -> new NotFound("inquiry " + number));
	}

	void requireAdvisor(Viewer viewer) {
		viewer.require(Role.ADVISOR);
	}

}
