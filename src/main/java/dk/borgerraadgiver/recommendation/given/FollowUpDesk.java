package dk.borgerraadgiver.recommendation.given;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what comes of a recommendation: answers, how far it has come, and whether the
 * council reads it. Each method is one transaction, and two clicks come one after the
 * other.
 */
@Service
class FollowUpDesk {

	private final RecommendationFiles files;

	private final Steps steps;

	private final JdbcClient jdbc;

	private final Clock clock;

	FollowUpDesk(RecommendationFiles files, Steps steps, JdbcClient jdbc, Clock clock) {
		this.files = files;
		this.steps = steps;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Notes an answer, and what it makes of the recommendation. A correction takes the
	 * place of an earlier answer.
	 * @throws RuleBroken when the day cannot be right, another is addressed, or what it
	 * corrects has been corrected already
	 */
	@Transactional
	void answer(UUID id, AnswerForm form, Viewer viewer) {
		var one = hold(id, viewer);
		if (this.steps.isTaken(form.id())) {
			return;
		}
		requirePast(form.day());
		var addressed = one.wording().departments();
		if (form.corrects() == null && form.departmentId() != null && !addressed.isEmpty()
				&& !addressed.contains(form.departmentId())) {
			throw new RuleBroken("recommendation.answer.whose");
		}
		var before = one.status();
		one.move(form.statusTyped(), form.day(), form.followUpOn(), viewer.id(), this.clock.instant());
		write(id, form, viewer);
		var kind = (form.corrects() != null) ? Step.Kind.ANSWER_CORRECTED : Step.Kind.ANSWERED;
		this.steps.write(Step.of(kind, form.id(), id, form.day()).moving(before, one.status()), viewer.id());
		this.files.saveAndFlush(one);
	}

	/**
	 * Notes how far it has come.
	 * @throws OptimisticLockingFailureException when somebody else changed it since the
	 * form was opened
	 * @throws RuleBroken when nothing is said, or the day cannot be right
	 */
	@Transactional
	void followUp(UUID id, FollowUpForm form, Viewer viewer) {
		var one = hold(id, viewer);
		if (this.steps.isTaken(form.id())) {
			return;
		}
		if (form.version() != one.version()) {
			throw new OptimisticLockingFailureException("recommendation " + id);
		}
		if (form.saysNothing(one)) {
			throw new RuleBroken("recommendation.follow-up.nothing");
		}
		requirePast(form.day());
		var before = one.status();
		one.move(form.statusTyped(), form.day(), form.followUpOn(), viewer.id(), this.clock.instant());
		this.steps.write(Step.of(Step.Kind.FOLLOWED_UP, form.id(), id, form.day())
			.moving(before, one.status())
			.noting(FollowUpForm.lines(form.note()))
			.telling(FollowUpForm.lines(form.progress())), viewer.id());
		this.files.saveAndFlush(one);
	}

	/** Opens the form for how far it has come. */
	@Transactional(readOnly = true)
	FollowUpForm form(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return FollowUpForm.of(find(id), LocalDate.now(this.clock));
	}

	/** Since when the council reads it because an advisor says so. */
	@Transactional(readOnly = true)
	@Nullable LocalDate publicFrom(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return find(id).publicFrom();
	}

	/** Lets the council read it from a day on; {@code null} takes that back. */
	@Transactional
	void publishFrom(UUID id, @Nullable LocalDate day, Viewer viewer) {
		var one = hold(id, viewer);
		if (Objects.equals(one.publicFrom(), day)) {
			return;
		}
		one.publishFrom(day, viewer.id(), this.clock.instant());
		var kind = (day != null) ? Step.Kind.PUBLISHED : Step.Kind.WITHDRAWN;
		var on = Objects.requireNonNullElseGet(day, () -> LocalDate.now(this.clock));
		this.steps.write(Step.of(kind, UUID.randomUUID(), id, on), viewer.id());
		this.files.saveAndFlush(one);
	}

	private void write(UUID id, AnswerForm form, Viewer viewer) {
		int written = this.jdbc.sql("""
				insert into recommendation_answer (id, recommendation_id, department_id, answered_on, answered_by, text,
				                                   corrects_id, noted_by, noted_at)
				select :id, :recommendation, :department, :day, :who, :text, :corrects, :by, :now
				where cast(:corrects as uuid) is null
				   or exists (select from recommendation_answer c
				              where c.id = :corrects and c.recommendation_id = :recommendation)
				on conflict (corrects_id) where corrects_id is not null do nothing
				""")
			.param("id", form.id())
			.param("recommendation", id)
			.param("department", form.departmentId())
			.param("day", form.day())
			.param("who", Objects.requireNonNullElse(form.answeredBy(), ""))
			.param("text", form.typed())
			.param("corrects", form.corrects())
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
		if (written == 0) {
			throw new RuleBroken("recommendation.answer.corrected-already");
		}
	}

	private void requirePast(LocalDate day) {
		if (day.isAfter(LocalDate.now(this.clock))) {
			throw new RuleBroken("recommendation.day.in-future");
		}
	}

	private Recommendation hold(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.files.hold(id).orElseThrow(() -> new NotFound("recommendation " + id));
	}

	private Recommendation find(UUID id) {
		return this.files.findById(id).orElseThrow(() -> new NotFound("recommendation " + id));
	}

}
