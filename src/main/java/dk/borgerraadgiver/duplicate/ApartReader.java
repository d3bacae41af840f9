package dk.borgerraadgiver.duplicate;

import java.util.List;
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
 * Reads who is said not to be the same person, among those the viewer may know of.
 */
@Repository
class ApartReader {

	private static final String SQL = """
			select count(*) over () as total, b.full_name, (p.said_at at time zone 'Europe/Copenhagen')::date as said_on,
			       x.id as x_id, x.name as x_name, x.phone as x_phone, x.email as x_email, x.address as x_address,
			       (select count(*) from inquiry i where i.citizen_id = x.id and %2$s) as x_inquiries,
			       y.id as y_id, y.name as y_name, y.phone as y_phone, y.email as y_email, y.address as y_address,
			       (select count(*) from inquiry i where i.citizen_id = y.id and %2$s) as y_inquiries
			from citizen_apart p
			join account b on b.id = p.said_by
			join citizen x on x.id = p.one_id
			join citizen y on y.id = p.other_id
			where exists (select from citizen c where c.id = p.one_id and %1$s)
			  and exists (select from citizen c where c.id = p.other_id and %1$s)
			order by p.said_at desc, p.one_id, p.other_id limit :size offset :offset
			"""
		.formatted(Acquaintance.KNOWN_TO_VIEWER, CaseDoor.OPEN_TO_VIEWER);

	private final JdbcClient jdbc;

	ApartReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of them, what was said last first. */
	@Transactional(readOnly = true)
	Page page(int page, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var total = new AtomicLong();
		var rows = this.jdbc.sql(SQL)
			.param("viewer", viewer.id())
			.param("size", Paging.ROWS)
			.param("offset", (Math.max(1, page) - 1L) * Paging.ROWS)
			.query((row, place) -> {
				total.set(row.getLong("total"));
				return new Twin.NotTheSame(Twin.of(row, "x"), Twin.of(row, "y"), row.getString("full_name"),
						row.getDate("said_on").toLocalDate());
			})
			.list();
		return (rows.isEmpty() && page > 1) ? page(1, viewer)
				: new Page(rows, new Paging(page, Paging.ROWS, total.get()));
	}

	/**
	 * A page of pairs.
	 *
	 * @param rows the pairs
	 * @param paging where it stands among all of them
	 */
	record Page(List<Twin.NotTheSame> rows, Paging paging) {
	}

}
