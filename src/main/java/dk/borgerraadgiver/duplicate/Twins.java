package dk.borgerraadgiver.duplicate;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.Acquaintance;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may be registered twice, as far as the viewer may know of both.
 */
@Repository
class Twins {

	private static final String KNOWN = """
			from (select t.one_id, t.other_id, string_agg(distinct t.reason, ',' order by t.reason) as reasons
			      from citizen_twin t
			      where %%s
			      group by t.one_id, t.other_id) t
			join citizen one on one.id = t.one_id
			join citizen other on other.id = t.other_id
			where exists (select from citizen c where c.id = t.one_id and %1$s)
			  and exists (select from citizen c where c.id = t.other_id and %1$s)
			""".formatted(Acquaintance.KNOWN_TO_VIEWER);

	private static final String CASES = "(select count(*) from inquiry i where i.citizen_id = t.%s and "
			+ CaseDoor.OPEN_TO_VIEWER + ")";

	private static final String SELECT = """
			select t.one_id, one.name as one_name, one.phone as one_phone, %s as one_inquiries,
			       t.other_id, other.name as other_name, other.phone as other_phone, %s as other_inquiries, t.reasons
			""".formatted(CASES.formatted("one_id"), CASES.formatted("other_id"));

	private final JdbcClient jdbc;

	private final Clock clock;

	Twins(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A page of pairs, those with most in common first. */
	@Transactional(readOnly = true)
	Page page(int number, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var known = KNOWN.formatted("t.one_id < t.other_id");
		long count = this.jdbc.sql("select count(*) " + known).param("viewer", viewer.id()).query(Long.class).single();
		var paging = new Paging(number, Paging.ROWS, count);
		var rows = this.jdbc.sql(SELECT + known + """
				order by length(t.reasons) desc, lower(one.name) collate "da-x-icu", t.one_id, t.other_id
				limit :size offset :offset
				""")
			.param("viewer", viewer.id())
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(DataClassRowMapper.newInstance(Pair.class))
			.list();
		return new Page(rows, paging);
	}

	/** Who else a person may be registered as. */
	@Transactional(readOnly = true)
	List<Pair> of(UUID citizen, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.jdbc
			.sql(SELECT + KNOWN.formatted("t.one_id = :id")
					+ "order by length(t.reasons) desc, lower(other.name) collate \"da-x-icu\", t.other_id limit 20")
			.param("viewer", viewer.id())
			.param("id", citizen)
			.query(DataClassRowMapper.newInstance(Pair.class))
			.list();
	}

	/** Remembers that two registrations are of two persons. */
	@Transactional
	void apart(UUID one, UUID other, Viewer viewer) {
		this.jdbc.sql("""
				insert into citizen_apart (one_id, other_id, said_by, said_at)
				values (least(:one, :other), greatest(:one, :other), :by, :now)
				on conflict do nothing
				""")
			.param("one", one)
			.param("other", other)
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/**
	 * A page of pairs.
	 *
	 * @param rows which it shows
	 * @param paging where it stands among all
	 */
	record Page(List<Pair> rows, Paging paging) {
	}

}
