package dk.borgerraadgiver.duplicate;

import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenMerging;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays two registrations side by side.
 */
@Repository
class PreviewReader {

	private final CitizenMerging citizens;

	private final BelongingsReader belongings;

	private final JdbcClient jdbc;

	PreviewReader(CitizenMerging citizens, BelongingsReader belongings, JdbcClient jdbc) {
		this.citizens = citizens;
		this.belongings = belongings;
		this.jdbc = jdbc;
	}

	/** Two the viewer may know of. */
	@Transactional(readOnly = true)
	MergePreview read(UUID kept, UUID lost, Viewer viewer) {
		var hanging = this.belongings.of(viewer, kept, lost);
		return new MergePreview(this.citizens.registration(kept), this.citizens.registration(lost),
				Objects.requireNonNull(hanging.get(kept)), Objects.requireNonNull(hanging.get(lost)),
				this.citizens.differInCpr(kept, lost), apart(kept, lost));
	}

	private MergePreview.@Nullable SaidApart apart(UUID kept, UUID lost) {
		return this.jdbc.sql("""
				select b.full_name as by, (p.said_at at time zone 'Europe/Copenhagen')::date as on
				from citizen_apart p
				join account b on b.id = p.said_by
				where p.one_id = least(:kept, :lost) and p.other_id = greatest(:kept, :lost)
				""")
			.param("kept", kept)
			.param("lost", lost)
			.query(DataClassRowMapper.newInstance(MergePreview.SaidApart.class))
			.optional()
			.orElse(null);
	}

}
