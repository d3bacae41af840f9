package dk.borgerraadgiver.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.Acquaintance;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who may be registered twice, among those the viewer may know of; one statement
 * each.
 */
@Repository
@Transactional(readOnly = true)
class TwinReader {

	private static final String PAIRS = """
			with pair as materialized (%s), shown as (
				select *, count(*) over () as total from pair
				order by weight desc, sorted collate "da-x-icu", one_id, other_id limit :size offset :offset
			)
			select p.alike, p.total,
			       a.id as a_id, a.name as a_name, a.phone as a_phone, a.email as a_email, a.address as a_address,
			       b.id as b_id, b.name as b_name, b.phone as b_phone, b.email as b_email, b.address as b_address,
			       b.created_at < a.created_at as b_older, %s, %s
			from shown p
			join citizen a on a.id = p.one_id
			join citizen b on b.id = p.other_id
			order by p.weight desc, p.sorted collate "da-x-icu", p.one_id, p.other_id
			""".formatted(among("one_id < other_id"), inquiries("a"), inquiries("b"));

	private static final String SUGGESTED = """
			select p.alike, b.id as b_id, b.name as b_name, b.phone as b_phone, b.email as b_email, b.address as b_address, %s
			from (%s) p
			join citizen b on b.id = p.other_id
			order by p.weight desc, lower(b.name) collate "da-x-icu", b.id limit 5
			"""
		.formatted(inquiries("b"), among("one_id = :citizen"));

	private final JdbcClient jdbc;

	TwinReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A page of the pairs that may be one person, the likeliest first; the first page
	 * when there is no such page.
	 */
	Page pairs(int page, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var total = new AtomicLong();
		var pairs = this.jdbc.sql(PAIRS)
			.param("viewer", viewer.id())
			.param("size", Paging.ROWS)
			.param("offset", (Math.max(1, page) - 1L) * Paging.ROWS)
			.query((row, place) -> {
				total.set(row.getLong("total"));
				return pair(row);
			})
			.list();
		return (pairs.isEmpty() && page > 1) ? pairs(1, viewer)
				: new Page(pairs, new Paging(page, Paging.ROWS, total.get()));
	}

	/** Who may be the same person as somebody, the likeliest first; at most five. */
	List<Twin.Suggested> of(UUID citizen, Viewer viewer) {
		return this.jdbc.sql(SUGGESTED)
			.param("citizen", citizen)
			.param("viewer", viewer.id())
			.query((row, place) -> new Twin.Suggested(Twin.of(row, "b"), Likeness.of(row.getString("alike"))))
			.list();
	}

	private static Twin.Pair pair(ResultSet row) throws SQLException {
		var a = Twin.of(row, "a");
		var b = Twin.of(row, "b");
		boolean swap = b.inquiries() > a.inquiries() || (b.inquiries() == a.inquiries() && row.getBoolean("b_older"));
		return new Twin.Pair(swap ? b : a, swap ? a : b, Likeness.of(row.getString("alike")));
	}

	private static String among(String which) {
		// a likely pair has more in common; the likeness of the names counts beside the
		// rest
		return """
				select t.one_id, t.other_id,
				       string_agg(t.reason, ',')
				           || case when bool_or(t.reason = 'NAME') then ''
				                   when a.name_key = b.name_key then ',SAME_NAME'
				                   when similarity(a.name_key, b.name_key) >= 0.5 and not bool_or(t.reason = 'ADDRESS') then ',LIKE_NAME'
				                   else '' end as alike,
				       sum(case t.reason when 'CPR' then 8 when 'NAME' then 2 when 'ADDRESS' then 3 else 4 end)
				           + 4 * coalesce(similarity(a.name_key, b.name_key), 0) as weight,
				       lower(a.name) as sorted
				from (select distinct one_id, other_id, reason from citizen_twin where %s) t
				join citizen a on a.id = t.one_id
				join citizen b on b.id = t.other_id
				where exists (select from citizen c where c.id = t.one_id and %s)
				  and exists (select from citizen c where c.id = t.other_id and %s)
				group by t.one_id, t.other_id, a.name, a.name_key, b.name_key
				"""
			.formatted(which, Acquaintance.KNOWN_TO_VIEWER, Acquaintance.KNOWN_TO_VIEWER);
	}

	private static String inquiries(String of) {
		return """
				(select count(*) from inquiry i where i.citizen_id = %s.id and %s) as %s_inquiries""".formatted(of,
				CaseDoor.OPEN_TO_VIEWER, of);
	}

	/**
	 * A page of pairs.
	 *
	 * @param rows the pairs
	 * @param paging where it stands among all that were found
	 */
	record Page(List<Twin.Pair> rows, Paging paging) {
	}

}
