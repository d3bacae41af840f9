package dk.borgerraadgiver.problem;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseKind;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * States what the office has established in an own-initiative case. Nothing of it is
 * changed afterwards: a correction takes its place, and both are seen.
 */
@Service
class FindingDesk {

	private final JdbcClient jdbc;

	private final Traces traces;

	private final Clock clock;

	FindingDesk(JdbcClient jdbc, Traces traces, Clock clock) {
		this.jdbc = jdbc;
		this.traces = traces;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Findings read(OpenCase opened) {
		return new Findings(this.jdbc.sql("""
				select f.id, f.stated_on, f.department_id, code_label_on(f.department_id, f.stated_on) as department,
				       f.text, f.reason, a.full_name as author,
				       exists (select from finding n where n.corrects_id = f.id) as corrected
				from finding f
				join account a on a.id = f.author_id
				where f.inquiry_id = ?
				order by f.stated_on, f.place
				""").param(opened.id()).query(DataClassRowMapper.newInstance(Findings.Row.class)).list());
	}

	/** The form for what takes the place of another. */
	@Transactional(readOnly = true)
	FindingForm form(OpenCase opened, UUID corrected) {
		requireOwnInitiative(opened);
		return read(opened).rows()
			.stream()
			.filter((row) -> row.id().equals(corrected) && !row.corrected())
			.findFirst()
			.orElseThrow(() -> new NotFound("finding " + corrected))
			.correction();
	}

	/**
	 * States it. What was stated from the same form stays as it is.
	 * @throws RuleBroken when it lies in the future, or what it corrects has been
	 * corrected already
	 */
	@Transactional
	void state(OpenCase opened, FindingForm form, Viewer viewer) {
		requireOwnInitiative(opened);
		if (Objects.requireNonNull(form.statedOn()).isAfter(LocalDate.now(this.clock))) {
			throw new RuleBroken("problem.finding.in-future");
		}
		if (write(opened, form, viewer)) {
			this.traces.leave(opened.id(), (form.corrects() != null) ? "finding-corrected" : "finding",
					String.valueOf(form.text()), viewer.id());
		}
		else if (!this.jdbc.sql("select exists (select from finding where id = ?)")
			.param(form.id())
			.query(Boolean.class)
			.single()) {
			throw new RuleBroken("problem.finding.corrected-already");
		}
	}

	private boolean write(OpenCase opened, FindingForm form, Viewer viewer) {
		return this.jdbc
			.sql("""
					insert into finding (id, inquiry_id, department_id, stated_on, text, corrects_id, reason, author_id, written_at)
					select :id, :inquiry, :department, :day, :text, :corrects, :reason, :by, :now
					where cast(:corrects as uuid) is null
					   or exists (select from finding c where c.id = :corrects and c.inquiry_id = :inquiry)
					on conflict do nothing
					""")
			.param("id", form.id())
			.param("inquiry", opened.id())
			.param("department", form.departmentId())
			.param("day", form.statedOn())
			.param("text", form.text())
			.param("corrects", form.corrects())
			.param("reason", (form.corrects() != null && form.reason() != null) ? form.reason() : "")
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update() == 1;
	}

	void requireOwnInitiative(OpenCase opened) {
		if (opened.kind() != CaseKind.OWN_INITIATIVE) {
			throw new NotFound("findings of " + opened.number());
		}
	}

}
