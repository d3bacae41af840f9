package dk.borgerraadgiver.worklist.team;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseKeeping;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.worklist.SentForms;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a case over, and chooses who may see it; each method is one transaction.
 */
@Service
class TeamDesk {

	private final CaseDoor door;

	private final CaseKeeping keeping;

	private final SentForms forms;

	TeamDesk(CaseDoor door, CaseKeeping keeping, SentForms forms) {
		this.door = door;
		this.keeping = keeping;
		this.forms = forms;
	}

	/**
	 * Gives the case to a colleague.
	 * @throws OptimisticLockingFailureException when it has changed since the form was
	 * opened
	 */
	@Transactional
	void handOver(CaseNumber number, HandOverForm form, UUID advisor, Viewer viewer) {
		var opened = this.door.look(number, viewer);
		if (this.forms.isNew(form.id())) {
			requireCurrent(opened, form.version());
			if (advisor.equals(opened.advisorId())) {
				throw new RuleBroken("worklist.hand-over.same");
			}
			this.keeping.entrust(List.of(opened), advisor, form.word(), viewer);
		}
	}

	/**
	 * Keeps the case to the named, or shares it with all.
	 * @throws OptimisticLockingFailureException when it has changed since the form was
	 * opened
	 */
	@Transactional
	void admit(CaseNumber number, AccessForm form, Viewer viewer) {
		var opened = this.door.look(number, viewer);
		if (!this.forms.isNew(form.id())) {
			return;
		}
		requireCurrent(opened, form.version());
		if (form.isRestricted()) {
			this.keeping.restrict(opened, form.named(), form.why(), viewer);
		}
		else if (opened.restricted()) {
			this.keeping.share(opened, form.why(), viewer);
		}
	}

	private static void requireCurrent(OpenCase opened, long version) {
		if (opened.version() != version) {
			throw new OptimisticLockingFailureException("the case has changed since the form was opened");
		}
	}

}
