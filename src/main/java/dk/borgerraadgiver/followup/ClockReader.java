package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.Deadline;
import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Reads the clocks of a case, in one statement for all the parts of a page.
 */
@Repository
class ClockReader {

	private static final String ATTRIBUTE = ClockReader.class.getName() + ".";

	private final JdbcClient jdbc;

	private final Clock clock;

	ClockReader(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The clocks of a case as they are read once for a page. */
	@Transactional(readOnly = true)
	CaseClocks of(OpenCase opened) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return read(opened);
		}
		var attribute = ATTRIBUTE + opened.id();
		if (request.getAttribute(attribute, RequestAttributes.SCOPE_REQUEST) instanceof CaseClocks known) {
			return known;
		}
		var found = read(opened);
		request.setAttribute(attribute, found, RequestAttributes.SCOPE_REQUEST);
		return found;
	}

	private CaseClocks read(OpenCase opened) {
		var rows = this.jdbc
			.sql("""
					select k.kind, k.clock_id, k.began_on, k.due_on, k.met_on, k.department_id, k.what, k.within_id, cast(:today as date) as today,
					       code_name_on(k.department_id, :today) as department,
					       code_label_on(k.department_id, :today) as label, f.version, f.mode, f.question, f.first_due_on,
					       f.answered_on, f.answer_entry_id, f.withdrawn_on, r.reminders, r.reminded_on,
					       (select string_agg(code_name_on(m.category_id, f.asked_on), ', ' order by m.position)
					        from forwarding_matter fm
					        join complaint_matter m on m.id = fm.matter_id
					        where fm.forwarding_id = f.id) as matters
					from inquiry_clock k
					left join forwarding f on k.kind = 'ANSWER' and f.id = k.clock_id
					left join lateral (select count(*)::integer as reminders, max(n.reminded_on) as reminded_on
					                   from forwarding_reminder n where n.forwarding_id = f.id) r on true
					where k.inquiry_id = :inquiry
					order by k.due_on, k.kind, k.clock_id
					""")
			.param("inquiry", opened.id())
			.param("today", LocalDate.now(this.clock))
			.query(DataClassRowMapper.newInstance(Row.class))
			.list();
		return new CaseClocks(rows.stream().map(Row::clock).toList(), forwardings(rows));
	}

	private static List<ForwardingRow> forwardings(List<Row> rows) {
		return rows.stream()
			.filter((row) -> row.kind() == Deadline.Kind.ANSWER)
			.map(Row::forwarding)
			.sorted(Comparator.comparing(ForwardingRow::isWaiting).reversed())
			.toList();
	}

	/** A clock and, where it is a department's, what the department was asked. */
	private record Row(Deadline.Kind kind, UUID clockId, LocalDate beganOn, LocalDate dueOn, @Nullable LocalDate metOn,
			@Nullable UUID departmentId, @Nullable String what, @Nullable UUID withinId, LocalDate today,
			@Nullable String department, @Nullable String label, @Nullable Long version, @Nullable Mode mode,
			@Nullable String question, @Nullable LocalDate firstDueOn, @Nullable LocalDate answeredOn,
			@Nullable UUID answerEntryId, @Nullable LocalDate withdrawnOn, int reminders,
			@Nullable LocalDate remindedOn, @Nullable String matters) {

		CaseClock clock() {
			return new CaseClock(this.kind, this.clockId, this.dueOn, this.metOn, this.department, this.what,
					this.withinId, this.today);
		}

		ForwardingRow forwarding() {
			return new ForwardingRow(this.clockId, Objects.requireNonNull(this.version),
					Objects.requireNonNull(this.departmentId), Objects.requireNonNullElse(this.label, ""),
					Objects.requireNonNullElse(this.matters, ""), this.beganOn, Objects.requireNonNull(this.mode),
					Objects.requireNonNullElse(this.question, ""), Objects.requireNonNull(this.firstDueOn), this.dueOn,
					this.answeredOn, this.answerEntryId, this.withdrawnOn, this.reminders, this.remindedOn, this.today);
		}

	}

}
