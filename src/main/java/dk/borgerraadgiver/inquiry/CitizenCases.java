package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenChanged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands the cases of a person over to another registration of the same person, and back.
 * All of them, also those the viewer may not know of: they are told of none of these.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CitizenCases {

	private final JdbcClient jdbc;

	private final CaseHistory history;

	private final Clock clock;

	CitizenCases(JdbcClient jdbc, CaseHistory history, Clock clock) {
		this.jdbc = jdbc;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Lets nobody else work on a person's cases until the transaction ends. To be done
	 * before the person is held.
	 */
	public void hold(UUID citizen) {
		this.jdbc.sql("select id from inquiry where citizen_id = ? order by id for no key update")
			.param(citizen)
			.query(UUID.class)
			.list();
	}

	/** Hands over all the cases there are. */
	public void handOver(UUID merge, UUID from, UUID to, Viewer viewer) {
		this.jdbc.sql("""
				insert into citizen_merge_inquiry (merge_id, inquiry_id)
				select ?, id from inquiry where citizen_id = ?
				""").params(merge, from).update();
		move(merge, from, to, viewer).forEach((inquiry) -> this.history.citizenMerged(inquiry, viewer.id()));
	}

	/** Hands back those that were handed over and are still there. */
	public void handBack(UUID merge, UUID from, UUID to, Viewer viewer) {
		move(merge, from, to, viewer).forEach((inquiry) -> this.history.citizenParted(inquiry, viewer.id()));
	}

	/** Tells in a person's open cases that what is known of the person was changed. */
	@EventListener
	void changed(CitizenChanged change) {
		this.jdbc.sql("""
				select i.id from inquiry i
				where i.citizen_id = ?
				  and not exists (select from inquiry_closing s where s.inquiry_id = i.id and s.reopened_on is null)
				""")
			.param(change.citizen())
			.query((row, place) -> row.getObject("id", UUID.class))
			.list()
			.forEach((inquiry) -> this.history.citizenChanged(inquiry, change.by()));
	}

	/** Somebody who has one of them open is told that it has changed. */
	private List<UUID> move(UUID merge, UUID from, UUID to, Viewer viewer) {
		return this.jdbc.sql("""
				update inquiry set citizen_id = :to, version = version + 1, changed_at = :now, changed_by = :viewer
				where citizen_id = :from
				  and id in (select inquiry_id from citizen_merge_inquiry where merge_id = :merge)
				returning id
				""")
			.param("merge", merge)
			.param("from", from)
			.param("to", to)
			.param("now", OffsetDateTime.now(this.clock))
			.param("viewer", viewer.id())
			.query((row, place) -> row.getObject("id", UUID.class))
			.list();
	}

}
