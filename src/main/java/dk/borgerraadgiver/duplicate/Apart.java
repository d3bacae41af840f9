package dk.borgerraadgiver.duplicate;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenSight;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers of whom it was said that they are not the same person.
 */
@Service
class Apart {

	private final JdbcClient jdbc;

	private final CitizenSight sight;

	private final Clock clock;

	Apart(JdbcClient jdbc, CitizenSight sight, Clock clock) {
		this.jdbc = jdbc;
		this.sight = sight;
		this.clock = clock;
	}

	/** The two are not the same person. */
	@Transactional
	void say(UUID one, UUID other, Viewer viewer) {
		requireKnown(one, other, viewer);
		this.jdbc.sql("""
				insert into citizen_apart (one_id, other_id, said_by, said_at)
				select least(one, other), greatest(one, other), ?, ?
				from (values (cast(? as uuid), cast(? as uuid))) said (one, other)
				where one <> other
				on conflict (one_id, other_id) do nothing
				""").params(viewer.id(), OffsetDateTime.now(this.clock), one, other).update();
	}

	/** They may be after all. */
	@Transactional
	void takeBack(UUID one, UUID other, Viewer viewer) {
		requireKnown(one, other, viewer);
		this.jdbc
			.sql("delete from citizen_apart where one_id = least(:one, :other) and other_id = greatest(:one, :other)")
			.param("one", one)
			.param("other", other)
			.update();
	}

	/** Whom one registration is not, the other of the same person is not either. */
	@Transactional(propagation = Propagation.MANDATORY)
	void inherit(UUID merge, UUID from, UUID to) {
		this.jdbc.sql("""
				insert into citizen_apart (one_id, other_id, said_by, said_at, merge_id)
				select least(:to, other), greatest(:to, other), said_by, said_at, :merge
				from (select case when one_id = :from then other_id else one_id end as other, said_by, said_at
				      from citizen_apart where one_id = :from or other_id = :from) said
				where other <> :to
				on conflict (one_id, other_id) do nothing
				""").param("merge", merge).param("from", from).param("to", to).update();
	}

	/** What held for the two together no longer does. */
	@Transactional(propagation = Propagation.MANDATORY)
	void disinherit(UUID merge) {
		this.jdbc.sql("delete from citizen_apart where merge_id = ?").param(merge).update();
	}

	private void requireKnown(UUID one, UUID other, Viewer viewer) {
		if (!this.sight.mayKnow(one, viewer) || !this.sight.mayKnow(other, viewer)) {
			throw new NotFound("citizens " + one + ", " + other);
		}
	}

}
