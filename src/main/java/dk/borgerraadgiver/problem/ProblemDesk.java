package dk.borgerraadgiver.problem;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What advisors do with problems; each method is one transaction.
 */
@Service
class ProblemDesk {

	private final Problems problems;

	private final JdbcClient jdbc;

	private final Traces traces;

	private final Clock clock;

	ProblemDesk(Problems problems, JdbcClient jdbc, Traces traces, Clock clock) {
		this.problems = problems;
		this.jdbc = jdbc;
		this.traces = traces;
		this.clock = clock;
	}

	/** Names a problem. A form that was sent before is the problem it became. */
	@Transactional
	UUID name(ProblemForm form, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		if (!this.problems.existsById(form.id())) {
			this.problems.saveAndFlush(new Problem(form.id(), form.titleTyped(), form.descriptionTyped(),
					form.statusTyped(), viewer.id(), this.clock.instant()));
		}
		return form.id();
	}

	/** Opens a problem's form for correction. */
	@Transactional(readOnly = true)
	ProblemForm form(UUID id, Viewer viewer) {
		return ProblemForm.of(open(id, viewer));
	}

	/**
	 * Says anew what a problem is.
	 * @throws OptimisticLockingFailureException when somebody else changed it since the
	 * form was opened
	 */
	@Transactional
	void describe(UUID id, ProblemForm form, Viewer viewer) {
		var problem = open(id, viewer);
		if (form.version() == null || form.version() != problem.version()) {
			throw new OptimisticLockingFailureException("problem " + id);
		}
		problem.describe(form.titleTyped(), form.descriptionTyped(), form.statusTyped(), viewer.id(),
				this.clock.instant());
		this.problems.saveAndFlush(problem);
	}

	/** Says that a case is one of a problem's. One that is already stays as it is. */
	@Transactional
	void add(UUID id, OpenCase opened, Viewer viewer) {
		var problem = open(id, viewer);
		int written = this.jdbc
			.sql("""
					insert into problem_case (problem_id, inquiry_id, added_by, added_at) values (:problem, :inquiry, :by, :now)
					on conflict do nothing
					""")
			.param("problem", id)
			.param("inquiry", opened.id())
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
		if (written == 1) {
			this.traces.leave(opened.id(), "problem-added", "", viewer.id(), problem.title());
		}
	}

	/** Names a problem and says that a case is one of its. */
	@Transactional
	UUID nameFor(ProblemForm form, OpenCase opened, Viewer viewer) {
		UUID id = name(form, viewer);
		add(id, opened, viewer);
		return id;
	}

	/** Takes a case out of a problem. One that is out already is no mistake. */
	@Transactional
	void remove(UUID id, OpenCase opened, Viewer viewer) {
		var problem = open(id, viewer);
		int removed = this.jdbc.sql("delete from problem_case where problem_id = ? and inquiry_id = ?")
			.params(id, opened.id())
			.update();
		if (removed == 1) {
			this.traces.leave(opened.id(), "problem-removed", "", viewer.id(), problem.title());
		}
	}

	private Problem open(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.problems.findById(id).orElseThrow(() -> new NotFound("problem " + id));
	}

}
