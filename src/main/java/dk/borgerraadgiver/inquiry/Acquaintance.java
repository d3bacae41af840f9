package dk.borgerraadgiver.inquiry;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenSight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a viewer may know of: those with a case that is open to the viewer, and those with
 * none at all.
 */
@Repository
public class Acquaintance implements CitizenSight {

	/**
	 * The SQL condition under which a viewer may know of {@code citizen c}; wants the
	 * parameter {@code :viewer}. A registration that was given up is nobody.
	 */
	public static final String KNOWN_TO_VIEWER = """
			(c.merged_into is null
			 and (not exists (select from inquiry i where i.citizen_id = c.id)
			      or exists (select from inquiry i where i.citizen_id = c.id and %s)))"""
		.formatted(CaseDoor.OPEN_TO_VIEWER);

	/**
	 * The SQL condition under which a viewer who may know of a person may know of {@code
	 * citizen_merge m}, by which another registration of the person was given up: it had
	 * no case, or one that is open to the viewer.
	 */
	public static final String MERGE_KNOWN_TO_VIEWER = """
			(not exists (select from citizen_merge_inquiry b where b.merge_id = m.id)
			 or exists (select from citizen_merge_inquiry b join inquiry i on i.id = b.inquiry_id
			            where b.merge_id = m.id and %s))""".formatted(CaseDoor.OPEN_TO_VIEWER);

	/** The registration that is kept, of one the viewer may know of. */
	static final String KEPT = """
			select r.id as registered, c.*
			from citizen r
			join citizen c on c.id = coalesce(r.merged_into, r.id)
			left join citizen_merge m on m.lost_id = r.id and m.undone_at is null
			where r.id = any(:ids) and %s and (m.id is null or %s)
			""".formatted(KNOWN_TO_VIEWER, MERGE_KNOWN_TO_VIEWER);

	private final JdbcClient jdbc;

	Acquaintance(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public Set<UUID> known(Collection<UUID> citizens, Viewer viewer) {
		return new HashSet<>(this.jdbc.sql("select registered from (" + KEPT + ") known")
			.param("ids", citizens.toArray(UUID[]::new))
			.param("viewer", viewer.id())
			.query(UUID.class)
			.list());
	}

}
