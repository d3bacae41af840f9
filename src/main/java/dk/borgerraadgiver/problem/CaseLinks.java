package dk.borgerraadgiver.problem;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links two cases, both ways, and takes a link away again. Both journals tell of it.
 */
@Service
class CaseLinks {

	private final JdbcClient jdbc;

	private final CaseDoor door;

	private final Traces traces;

	private final Clock clock;

	CaseLinks(JdbcClient jdbc, CaseDoor door, Traces traces, Clock clock) {
		this.jdbc = jdbc;
		this.door = door;
		this.traces = traces;
		this.clock = clock;
	}

	/**
	 * Links a case to the one a form names. Cases that are linked already stay as they
	 * are.
	 * @return the other one's number
	 * @throws RuleBroken when the other one is not there, or is the same
	 */
	@Transactional
	CaseNumber link(OpenCase one, LinkForm form, Viewer viewer) {
		var other = named(form.other(), viewer);
		if (other.id().equals(one.id())) {
			throw new RuleBroken("problem.link.itself");
		}
		int written = this.jdbc.sql("""
				insert into case_link (id, one_id, other_id, word, linked_by, linked_at)
				values (:id, :one, :other, :word, :by, :now)
				on conflict do nothing
				""")
			.param("id", form.id())
			.param("one", one.id())
			.param("other", other.id())
			.param("word", form.wordOrNone())
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
		if (written == 1) {
			tell("linked", one, other, form.wordOrNone(), viewer);
		}
		return other.number();
	}

	/**
	 * Takes a link of a case away. One that is gone already is no mistake.
	 */
	@Transactional
	void unlink(OpenCase one, UUID link, Viewer viewer) {
		this.jdbc.sql("""
				select case when one_id = :one then other_id else one_id end as other, word
				from case_link where id = :link and (one_id = :one or other_id = :one)
				""").param("link", link).param("one", one.id()).query(Linked.class).optional().ifPresent((linked) -> {
			var other = this.door.look(linked.other(), viewer).orElseThrow(() -> new NotFound("link " + link));
			this.jdbc.sql("delete from case_link where id = ?").param(link).update();
			tell("unlinked", one, other, linked.word(), viewer);
		});
	}

	private OpenCase named(String typed, Viewer viewer) {
		try {
			return this.door.look(CaseNumber.typed(typed).orElseThrow(() -> new NotFound("no number")), viewer);
		}
		catch (NotFound ex) {
			throw new RuleBroken("problem.link.unknown");
		}
	}

	private void tell(String event, OpenCase one, OpenCase other, String word, Viewer viewer) {
		this.traces.leaveAbout(other.id(), one.id(), event, word, viewer.id());
		this.traces.leaveAbout(one.id(), other.id(), event, word, viewer.id());
	}

	/**
	 * The other end of a link.
	 *
	 * @param other the case there
	 * @param word what the two have in common
	 */
	record Linked(UUID other, String word) {
	}

}
