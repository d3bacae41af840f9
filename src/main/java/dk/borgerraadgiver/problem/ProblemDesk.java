package dk.borgerraadgiver.problem;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
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
		add(id, List.of(opened), viewer);
	}

	/** Says that cases are a problem's. Those that are already stay as they are. */
	@Transactional
	void add(UUID id, List<OpenCase> cases, Viewer viewer) {
		var problem = open(id, viewer);
		this.jdbc.sql("""
				insert into problem_case (problem_id, inquiry_id, added_by, added_at)
				select :problem, unnest(:cases), :by, :now
				on conflict do nothing
				returning inquiry_id
				""")
			.param("problem", id)
			.param("cases", ids(cases))
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.query(UUID.class)
			.list()
			.forEach((added) -> this.traces.leave(added, "problem-added", "", viewer.id(), problem.title()));
	}

	/** Those of some cases that are a problem's already. */
	@Transactional(readOnly = true)
	List<OpenCase> of(UUID id, List<OpenCase> cases) {
		var there = this.jdbc
			.sql("select inquiry_id from problem_case where problem_id = :problem and inquiry_id = any(:cases)")
			.param("problem", id)
			.param("cases", ids(cases))
			.query(UUID.class)
			.set();
		return cases.stream().filter((one) -> there.contains(one.id())).toList();
	}

	/** The problem of a name, however it is written. */
	@Transactional(readOnly = true)
	Optional<Problem> named(String title) {
		return this.problems.findFirstByTitleIgnoreCaseOrderByCreatedAt(title);
	}

	/** A problem somebody chose, unless it is gone. */
	@Transactional(readOnly = true)
	Optional<Problem> find(UUID id) {
		return this.problems.findById(id);
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

	private static UUID[] ids(List<OpenCase> cases) {
		return cases.stream().map(OpenCase::id).toArray(UUID[]::new);
	}

	private Problem open(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.problems.findById(id).orElseThrow(() -> new NotFound("problem " + id));
	}

}
