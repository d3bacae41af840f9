package dk.borgerraadgiver.followup;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.journal.AwaitedAnswers;
import dk.borgerraadgiver.journal.NewEntry;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers that departments owe in a case: a letter that is noted may be one of them.
 */
@Component
class ExpectedAnswers implements AwaitedAnswers {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private final ClockReader reader;

	private final CaseDesk desk;

	private final Forwardings forwardings;

	ExpectedAnswers(ClockReader reader, CaseDesk desk, Forwardings forwardings) {
		this.reader = reader;
		this.desk = desk;
		this.forwardings = forwardings;
	}

	@Override
	public List<Awaited> in(OpenCase opened) {
		return opened.open() ? this.reader.of(opened)
			.forwardings()
			.stream()
			.filter(ForwardingRow::isWaiting)
			.map((row) -> new Awaited(row.id(), row.department(), DAY.format(row.askedOn())))
			.toList() : List.of();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void came(OpenCase opened, UUID id, NewEntry entry, Viewer viewer) {
		var taken = this.desk.take(opened.number(), viewer);
		var forwarding = this.forwardings.findByIdAndInquiryId(id, taken.id())
			.orElseThrow(() -> new RuleBroken("followup.rule.settled"));
		forwarding.answer(entry.id(), entry.on());
		forwarding.answerStandsIn(entry.id());
		this.desk.tell(taken, PursuitDesk.event(forwarding, taken), entry.on(), viewer, null,
				this.desk.departmentName(forwarding.departmentId()), String.valueOf(forwarding.daysLate()));
		this.forwardings.saveAndFlush(forwarding);
	}

}
