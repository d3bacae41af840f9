package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseKind;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forwards cases to departments.
 */
@Service
class ForwardDesk {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private final CaseDesk desk;

	private final Addressees addressees;

	private final Forwardings forwardings;

	private final Clock clock;

	ForwardDesk(CaseDesk desk, Addressees addressees, Forwardings forwardings, Clock clock) {
		this.desk = desk;
		this.addressees = addressees;
		this.forwardings = forwardings;
		this.clock = clock;
	}

	/**
	 * Asks every department that something was chosen of, each about all of it in one go.
	 * Asking one without the citizen's consent takes a reason, which is noted. In a case
	 * of the office's own initiative the department is heard.
	 * @return what kind of case it is
	 * @throws RuleBroken when the reason is missing
	 */
	@Transactional
	CaseKind forward(CaseNumber number, ForwardForm form, Viewer viewer) {
		var opened = this.desk.take(number, viewer);
		if (this.forwardings.existsByFormId(form.id())) {
			return opened.kind();
		}
		var asked = this.addressees.of(opened).stream().filter((one) -> one.isAmong(form.chosenOrNone())).toList();
		requireSomebody(asked, form);
		for (Addressee department : asked) {
			ask(department, opened, form, viewer);
		}
		return opened.kind();
	}

	private static void requireSomebody(List<Addressee> asked, ForwardForm form) {
		if (asked.isEmpty()) {
			throw new RuleBroken("followup.forward.nobody");
		}
		if (form.reason() == null && !asked.stream().allMatch(Addressee::covered)) {
			throw new RuleBroken("followup.forward.reason.missing");
		}
	}

	private void ask(Addressee department, OpenCase opened, ForwardForm form, Viewer viewer) {
		var reason = department.covered() ? null : form.reason();
		this.forwardings.save(new Forwarding(opened.id(), department.id(), department.matters(form.chosenOrNone()),
				form.asked(), reason, viewer.id(), this.clock.instant()));
		if (reason != null) {
			this.desk.tell(opened, "forwarded-without-consent", form.askedOn(), viewer, reason, department.name());
		}
		var event = (opened.kind() == CaseKind.OWN_INITIATIVE) ? "heard" : "forwarded";
		this.desk.tell(opened, event, form.askedOn(), viewer, form.question(), department.name(),
				DAY.format(form.dueOn()));
	}

}
