package dk.borgerraadgiver.recommendation.focus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.problem.ProblemFocus;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans focus areas and concludes them; each method is one transaction. A problem is in
 * focus as long as a focus area comes from it that is not concluded.
 */
@Service
class FocusDesk {

	private final FocusAreaFiles files;

	private final FocusSteps steps;

	private final ProblemFocus problems;

	private final JdbcClient jdbc;

	private final Clock clock;

	FocusDesk(FocusAreaFiles files, FocusSteps steps, ProblemFocus problems, JdbcClient jdbc, Clock clock) {
		this.files = files;
		this.steps = steps;
		this.problems = problems;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Plans a focus area. A form that was sent before is the one it became. */
	@Transactional
	UUID plan(FocusForm form, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		if (!this.files.existsById(form.id())) {
			var plan = form.plan();
			this.files.saveAndFlush(new FocusArea(form.id(), plan, viewer.id(), this.clock.instant()));
			this.steps.write(form.id(), FocusSteps.Kind.PLANNED, today(), viewer.id());
			mark(plan.problems(), viewer);
		}
		return form.id();
	}

	@Transactional(readOnly = true)
	FocusForm form(UUID id, Viewer viewer) {
		return FocusForm.of(find(id, viewer));
	}

	/**
	 * Says anew what is watched.
	 * @throws OptimisticLockingFailureException when somebody else changed it since the
	 * form was opened
	 */
	@Transactional
	void edit(UUID id, FocusForm form, Viewer viewer) {
		var area = hold(id, viewer);
		requireVersion(area, Objects.requireNonNullElse(form.version(), -1L));
		var before = area.plan();
		var after = form.plan();
		if (before.equals(after)) {
			return;
		}
		this.steps.write(id, FocusSteps.Kind.EDITED, today(), before, null, viewer.id());
		area.plan(after, viewer.id(), this.clock.instant());
		this.files.saveAndFlush(area);
		var touched = new HashSet<>(before.problems());
		touched.addAll(after.problems());
		mark(touched, viewer);
	}

	/** Opens the form for what came of it. */
	@Transactional(readOnly = true)
	ConcludeForm conclusion(UUID id, Viewer viewer) {
		var area = find(id, viewer);
		return new ConcludeForm(Objects.requireNonNullElse(area.concludedOn(), today()), area.outcome(),
				area.version());
	}

	/**
	 * Says what came of it.
	 * @throws OptimisticLockingFailureException when somebody else changed it since the
	 * form was opened
	 * @throws RuleBroken when the day lies in the future
	 */
	@Transactional
	void conclude(UUID id, ConcludeForm form, Viewer viewer) {
		var area = hold(id, viewer);
		var on = Objects.requireNonNull(form.on());
		if (on.equals(area.concludedOn()) && form.typed().equals(area.outcome())) {
			return;
		}
		requireVersion(area, form.version());
		if (on.isAfter(today())) {
			throw new RuleBroken("recommendation.day.in-future");
		}
		this.steps.write(id, FocusSteps.Kind.CONCLUDED, on, null, area.outcome().isEmpty() ? null : area.outcome(),
				viewer.id());
		area.conclude(on, form.typed(), viewer.id(), this.clock.instant());
		this.files.saveAndFlush(area);
		mark(area.plan().problems(), viewer);
	}

	/** Goes on with it. One that is not concluded goes on already. */
	@Transactional
	void resume(UUID id, Viewer viewer) {
		var area = hold(id, viewer);
		if (area.isConcluded()) {
			this.steps.write(id, FocusSteps.Kind.RESUMED, today(), viewer.id());
			area.resume(viewer.id(), this.clock.instant());
			this.files.saveAndFlush(area);
			mark(area.plan().problems(), viewer);
		}
	}

	@Transactional(readOnly = true)
	@Nullable LocalDate publicFrom(UUID id, Viewer viewer) {
		return find(id, viewer).publicFrom();
	}

	/** Lets the council read it from a day on; {@code null} takes that back. */
	@Transactional
	void publishFrom(UUID id, @Nullable LocalDate day, Viewer viewer) {
		var area = hold(id, viewer);
		if (!Objects.equals(area.publicFrom(), day)) {
			var kind = (day != null) ? FocusSteps.Kind.PUBLISHED : FocusSteps.Kind.WITHDRAWN;
			this.steps.write(id, kind, Objects.requireNonNullElse(day, today()), viewer.id());
			area.publishFrom(day, viewer.id(), this.clock.instant());
			this.files.saveAndFlush(area);
		}
	}

	private void mark(Set<UUID> problems, Viewer viewer) {
		for (UUID problem : problems) {
			boolean inFocus = this.jdbc.sql("""
					select exists (select from focus_area_problem p
					               join focus_area a on a.id = p.focus_area_id and a.concluded_on is null
					               where p.problem_id = ?)
					""").param(problem).query(Boolean.class).single();
			this.problems.mark(problem, inFocus, viewer);
		}
	}

	private static void requireVersion(FocusArea area, long version) {
		if (version != area.version()) {
			throw new OptimisticLockingFailureException("focus area " + area.id());
		}
	}

	private FocusArea find(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.files.findById(id).orElseThrow(() -> new NotFound("focus area " + id));
	}

	private FocusArea hold(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.files.hold(id).orElseThrow(() -> new NotFound("focus area " + id));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
