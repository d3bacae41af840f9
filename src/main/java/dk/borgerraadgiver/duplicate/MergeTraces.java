package dk.borgerraadgiver.duplicate;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.Acquaintance;
import dk.borgerraadgiver.inquiry.CaseDoor;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was merged with a person, and what would go over.
 */
@Repository
class MergeTraces {

	private final JdbcClient jdbc;

	MergeTraces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Everything that was merged with a person, the newest first. */
	@Transactional(readOnly = true)
	List<MergeTrace> of(UUID citizen, Viewer viewer) {
		return this.jdbc
			.sql("""
					select m.lost_id, l.name, l.phone, l.email, l.address,
					       m.merged_at at time zone 'Europe/Copenhagen' as merged_at, a.full_name as merged_by, m.note,
					       m.undone_at at time zone 'Europe/Copenhagen' as undone_at, u.full_name as undone_by, m.undone_note
					from citizen_merge m
					join citizen l on l.id = m.lost_id
					join account a on a.id = m.merged_by
					left join account u on u.id = m.undone_by
					where m.kept_id = :id and %s
					order by m.merged_at desc
					"""
				.formatted(Acquaintance.MERGE_KNOWN_TO_VIEWER))
			.param("id", citizen)
			.param("viewer", viewer.id())
			.query(DataClassRowMapper.newInstance(MergeTrace.class))
			.list();
	}

	/** What hangs on a registration, as far as the viewer may know of it. */
	Preview.Moving moving(UUID citizen, Viewer viewer) {
		return this.jdbc.sql("""
				select (select count(*) from inquiry i where i.citizen_id = :id and %s) as inquiries,
				       (select count(*) from representative r where r.citizen_id = :id) as representatives
				""".formatted(CaseDoor.OPEN_TO_VIEWER))
			.param("id", citizen)
			.param("viewer", viewer.id())
			.query(DataClassRowMapper.newInstance(Preview.Moving.class))
			.single();
	}

}
