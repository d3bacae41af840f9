package dk.borgerraadgiver.duplicate;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenDetails;
import dk.borgerraadgiver.inquiry.Acquaintance;
import dk.borgerraadgiver.inquiry.CitizenPart;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was merged into a registration, and what was parted from it again, the latest
 * first. A viewer who may not know of the other registration is told nothing of it.
 */
@Component
@Order(20)
class TracePart implements CitizenPart {

	private static final String SQL = """
			select m.id, m.lost_id, m.kept_id = :citizen as direct, m.lost_id <> :citizen as mine,
			       (m.merged_at at time zone 'Europe/Copenhagen')::date as merged_on, b.full_name as merged_by, m.note,
			       l.name, l.phone, l.email, l.address, l.language, l.interpreter, l.cpr is not null as has_cpr,
			       nullif(m.name, k.name) as before_name, nullif(m.phone, k.phone) as before_phone,
			       nullif(m.email, k.email) as before_email, nullif(m.address, k.address) as before_address,
			       nullif(m.language, k.language) as before_language,
			       (m.undone_at at time zone 'Europe/Copenhagen')::date as undone_on, u.full_name as undone_by,
			       m.undone_note
			from citizen_merge m
			join citizen k on k.id = :citizen
			join citizen l on l.id = m.lost_id
			join account b on b.id = m.merged_by
			left join account u on u.id = m.undone_by
			where (m.kept_id = :citizen
			       or (m.lost_id = :citizen
			           and exists (select from citizen c where c.id = m.kept_id and %s))
			       or (m.undone_at is null and m.kept_id in (select g.id from citizen g where g.merged_into = :citizen)))
			  and %s
			order by m.merged_at desc, m.id
			"""
		.formatted(Acquaintance.KNOWN_TO_VIEWER, Acquaintance.MERGE_KNOWN_TO_VIEWER);

	private final JdbcClient jdbc;

	TracePart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String template() {
		return "duplicate/trace";
	}

	@Override
	@Transactional(readOnly = true)
	public @Nullable List<TraceEntry> read(UUID citizen, Viewer viewer) {
		var trace = this.jdbc.sql(SQL)
			.param("citizen", citizen)
			.param("viewer", viewer.id())
			.query((row, place) -> entry(row))
			.list();
		return trace.isEmpty() ? null : trace;
	}

	private static TraceEntry entry(ResultSet row) throws SQLException {
		Date undone = row.getDate("undone_on");
		return new TraceEntry(row.getObject("id", UUID.class), row.getObject("lost_id", UUID.class),
				row.getBoolean("direct"), row.getBoolean("mine"), row.getDate("merged_on").toLocalDate(),
				row.getString("merged_by"), row.getString("note"), details(row, ""), row.getBoolean("has_cpr"),
				details(row, "before_"), (undone != null) ? undone.toLocalDate() : null, row.getString("undone_by"),
				row.getString("undone_note"));
	}

	private static CitizenDetails details(ResultSet row, String prefix) throws SQLException {
		return new CitizenDetails(row.getString(prefix + "name"), row.getString(prefix + "phone"),
				row.getString(prefix + "email"), row.getString(prefix + "address"), null,
				row.getString(prefix + "language"), prefix.isEmpty() && row.getBoolean("interpreter"));
	}

}
