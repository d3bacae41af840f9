package dk.borgerraadgiver.recommendation.basis;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseEvent;
import dk.borgerraadgiver.inquiry.CaseKind;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what a recommendation rests on, and that it does no longer. The journals of the
 * cases tell of it.
 */
@Service
public class BasisDesk {

	private final JdbcClient jdbc;

	private final CaseDoor door;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BasisDesk(JdbcClient jdbc, CaseDoor door, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.door = door;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What a recommendation rests on from the beginning.
	 * @param text what it says
	 * @throws RuleBroken when the case is not there, or not for this viewer
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void begin(UUID recommendation, String text, BasisForm form, Viewer viewer) {
		if (form.number() != null) {
			var opened = named(form.number(), viewer);
			if (write(recommendation, opened, viewer)) {
				boolean outcome = opened.kind() == CaseKind.OWN_INITIATIVE;
				tell(outcome ? "recommendation" : "recommendation-basis", opened, outcome ? text : "", recommendation,
						viewer);
			}
			choose(recommendation, opened, form);
		}
		if (form.problemId() != null) {
			add(recommendation, form.problemId(), viewer);
		}
	}

	/**
	 * Lets it rest on a case too.
	 * @return the case
	 * @throws RuleBroken when the case is not there, or not for this viewer
	 */
	@Transactional
	public OpenCase add(UUID recommendation, String number, Viewer viewer) {
		require(recommendation, viewer);
		var opened = named(number, viewer);
		if (write(recommendation, opened, viewer)) {
			tell("recommendation-basis", opened, "", recommendation, viewer);
		}
		return opened;
	}

	/** Lets it rest on a problem too. */
	@Transactional
	public void add(UUID recommendation, UUID problem, Viewer viewer) {
		require(recommendation, viewer);
		this.jdbc.sql("""
				insert into recommendation_problem (recommendation_id, problem_id, added_by, added_at)
				select :recommendation, p.id, :by, :now from problem p where p.id = :problem
				on conflict do nothing
				""")
			.param("recommendation", recommendation)
			.param("problem", problem)
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/** Names the matters and findings of a case it rests on. */
	@Transactional
	public void narrow(UUID recommendation, OpenCase opened, BasisForm form, Viewer viewer) {
		require(recommendation, viewer);
		clear(recommendation, opened);
		choose(recommendation, opened, form);
	}

	/** A case that is out already is no mistake. */
	@Transactional
	public void remove(UUID recommendation, OpenCase opened, Viewer viewer) {
		require(recommendation, viewer);
		clear(recommendation, opened);
		int removed = this.jdbc.sql("delete from recommendation_case where recommendation_id = ? and inquiry_id = ?")
			.params(recommendation, opened.id())
			.update();
		if (removed == 1) {
			tell("recommendation-basis-removed", opened, "", recommendation, viewer);
		}
	}

	/** A problem that is out already is no mistake. */
	@Transactional
	public void remove(UUID recommendation, UUID problem, Viewer viewer) {
		require(recommendation, viewer);
		this.jdbc.sql("delete from recommendation_problem where recommendation_id = ? and problem_id = ?")
			.params(recommendation, problem)
			.update();
	}

	private boolean write(UUID recommendation, OpenCase opened, Viewer viewer) {
		return this.jdbc.sql("""
				insert into recommendation_case (recommendation_id, inquiry_id, added_by, added_at)
				values (?, ?, ?, ?)
				on conflict do nothing
				""").params(recommendation, opened.id(), viewer.id(), OffsetDateTime.now(this.clock)).update() == 1;
	}

	/** Nothing is named that is not the case's own, or of a case it does not rest on. */
	private void choose(UUID recommendation, OpenCase opened, BasisForm form) {
		insert("recommendation_matter (recommendation_id, matter_id)", "complaint_matter", recommendation, opened,
				form.mattersOrNone());
		insert("recommendation_finding (recommendation_id, finding_id)", "finding", recommendation, opened,
				form.findingsOrNone());
	}

	private void insert(String into, String from, UUID recommendation, OpenCase opened, Collection<UUID> chosen) {
		this.jdbc.sql("""
				insert into %s
				select c.recommendation_id, o.id
				from recommendation_case c
				join %s o on o.inquiry_id = c.inquiry_id and o.id = any(:chosen)
				where c.recommendation_id = :recommendation and c.inquiry_id = :inquiry
				on conflict do nothing
				""".formatted(into, from))
			.param("recommendation", recommendation)
			.param("inquiry", opened.id())
			.param("chosen", chosen.toArray(UUID[]::new))
			.update();
	}

	private void clear(UUID recommendation, OpenCase opened) {
		this.jdbc.sql("""
				delete from recommendation_matter
				where recommendation_id = :recommendation
				  and matter_id in (select id from complaint_matter where inquiry_id = :inquiry)
				""").param("recommendation", recommendation).param("inquiry", opened.id()).update();
		this.jdbc.sql("""
				delete from recommendation_finding
				where recommendation_id = :recommendation
				  and finding_id in (select id from finding where inquiry_id = :inquiry)
				""").param("recommendation", recommendation).param("inquiry", opened.id()).update();
	}

	private OpenCase named(String number, Viewer viewer) {
		try {
			return this.door.look(CaseNumber.typed(number).orElseThrow(() -> new NotFound("not a case number")),
					viewer);
		}
		catch (NotFound ex) {
			throw new RuleBroken("recommendation.case.unknown");
		}
	}

	private void require(UUID recommendation, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		if (!this.jdbc.sql("select exists (select from recommendation where id = ?)")
			.param(recommendation)
			.query(Boolean.class)
			.single()) {
			throw new NotFound("recommendation " + recommendation);
		}
	}

	private void tell(String event, OpenCase opened, String note, UUID recommendation, Viewer viewer) {
		String title = this.jdbc.sql("select title from recommendation where id = ?")
			.param(recommendation)
			.query(String.class)
			.single();
		var now = LocalDateTime.now(this.clock);
		this.events.publishEvent(CaseEvent.of(opened.id(), event, now.toLocalDate(), viewer.id(), title)
			.at(now.toLocalTime())
			.noting(note));
	}

}
