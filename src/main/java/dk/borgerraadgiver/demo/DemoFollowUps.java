package dk.borgerraadgiver.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.demo.DemoInquiry.Matter;
import dk.borgerraadgiver.inquiry.CaseEvent;
import dk.borgerraadgiver.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Follows up the demo office's open cases: citizens have had a first reply, departments
 * were asked and some are late, and the advisors have set deadlines of their own.
 */
@Repository
class DemoFollowUps {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private static final List<String> DEADLINES = List.of("Ring til borgeren om afgørelsen",
			"Spørg afdelingen, hvor langt den er", "Forbered mødet med borgeren", "Læs de nye bilag");

	private static final int REPLIED = 88;

	private static final int FORWARDED = 65;

	private static final int ANSWERED = 35;

	private static final int OWN_DEADLINE = 22;

	private static final int DAYS_TO_ANSWER = 14;

	/** No reply and no answer is longer overdue. */
	private static final int MOST_DAYS_LATE = 12;

	private final JdbcTemplate jdbc;

	private final ApplicationEventPublisher events;

	DemoFollowUps(JdbcTemplate jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Follows up.
	 * @param advisors the first and the second advisor
	 */
	void write(List<DemoInquiry> inquiries, List<UUID> advisors, Chance chance, LocalDateTime now) {
		LocalDate today = now.toLocalDate();
		List<@Nullable Object[]> replies = new ArrayList<>();
		List<@Nullable Object[]> deadlines = new ArrayList<>();
		for (DemoInquiry one : inquiries.stream().filter(DemoFollowUps::isOpen).toList()) {
			UUID advisor = advisors.get(one.second() ? 1 : 0);
			LocalDate replied = Chance.atWork(one.receivedOn().plusDays(chance.between(0, 2)));
			boolean hasReplied = chance.percent(REPLIED) || isLongAgo(replied, today);
			if (hasReplied && !replied.isAfter(today)) {
				replies.add(new @Nullable Object[] { one.id(), replied, advisor, at(replied) });
			}
			if (!one.matters().isEmpty() && chance.percent(FORWARDED)) {
				forward(one, advisor, chance, today);
			}
			if (chance.percent(OWN_DEADLINE)) {
				LocalDate due = Chance.atWork(today.plusDays(chance.between(-3, 9)));
				deadlines.add(new @Nullable Object[] { chance.id(), one.id(), due, chance.oneOf(DEADLINES), advisor,
						at(one.receivedOn()) });
			}
		}
		this.jdbc.batchUpdate("insert into first_reply values (?, ?, ?, ?)", replies);
		this.jdbc.batchUpdate("""
				insert into own_deadline (id, inquiry_id, due_on, what, set_by, set_at, version)
				values (?, ?, ?, ?, ?, ?, 0)
				""", deadlines);
	}

	/** The first department is asked about all its matters in one go. */
	private void forward(DemoInquiry one, UUID advisor, Chance chance, LocalDate today) {
		UUID id = chance.id();
		UUID department = one.matters().getFirst().department();
		LocalDate asked = Chance.atWork(one.receivedOn().plusDays(chance.between(1, 4)));
		LocalDate due = Chance.atWork(asked.plusDays(DAYS_TO_ANSWER));
		LocalDate answered = Chance.atWork(asked.plusDays(chance.between(6, 30)));
		boolean hasAnswered = (chance.percent(ANSWERED) || isLongAgo(due, today)) && !answered.isAfter(today);
		if (asked.isAfter(today)) {
			return;
		}
		this.jdbc.update(
				"""
						insert into forwarding (id, inquiry_id, department_id, form_id, asked_on, mode, question,
						                        first_due_on, due_on, answered_on, forwarded_by, created_at, version)
						values (?, ?, ?, ?, ?, 'EMAIL', 'Hvor langt er I med sagen, og hvornår kan borgeren vente svar?', ?, ?, ?, ?, ?, 0)
						""",
				id, one.id(), department, chance.id(), asked, due, due, hasAnswered ? answered : null, advisor,
				at(asked));
		this.jdbc.batchUpdate("insert into forwarding_matter values (?, ?)",
				one.matters()
					.stream()
					.filter((matter) -> matter.department().equals(department))
					.map(Matter::id)
					.map((matter) -> new Object[] { id, matter })
					.toList());
		tell(one, "forwarded", asked, advisor, department, DAY.format(due));
		if (hasAnswered) {
			long late = answered.toEpochDay() - due.toEpochDay();
			tell(one, "department-answered" + ((late == 1) ? "-a-day-late" : (late > 1) ? "-late" : ""), answered,
					advisor, department, String.valueOf(late));
		}
	}

	private void tell(DemoInquiry one, String event, LocalDate day, UUID advisor, UUID department, String detail) {
		String name = this.jdbc.queryForObject("select code_name_on(?, ?)", String.class, department, day);
		this.events.publishEvent(CaseEvent.of(one.id(), event, day, advisor, (name != null) ? name : "", detail));
	}

	private static boolean isLongAgo(LocalDate day, LocalDate today) {
		return day.plusDays(MOST_DAYS_LATE).isBefore(today);
	}

	private static boolean isOpen(DemoInquiry one) {
		return one.closings().isEmpty() || one.closings().getLast().reopenedOn() != null;
	}

	private static OffsetDateTime at(LocalDate day) {
		return day.atTime(10, 0).atZone(TimeConfiguration.DENMARK).toOffsetDateTime();
	}

}
