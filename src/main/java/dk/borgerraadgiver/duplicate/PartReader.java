package dk.borgerraadgiver.duplicate;

import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenMerging;
import dk.borgerraadgiver.citizen.CitizenSight;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays out what parting two registrations would do.
 */
@Repository
class PartReader {

	private static final String MOVES = """
			select count(*) filter (where b.merge_id is not null and i.citizen_id = :kept) as back,
			       count(*) filter (where b.merge_id is not null and i.citizen_id is distinct from :kept) as elsewhere,
			       count(*) filter (where b.merge_id is null and i.created_at > m.merged_at) as since,
			       (select count(*) from citizen_merge_representative g join representative s on s.id = g.representative_id
			        where g.merge_id = m.id and s.citizen_id = :kept) as representatives
			from citizen_merge m
			left join inquiry i on (i.citizen_id = :kept
			                        or i.id in (select inquiry_id from citizen_merge_inquiry where merge_id = :merge))
			                       and %s
			left join citizen_merge_inquiry b on b.merge_id = m.id and b.inquiry_id = i.id
			where m.id = :merge
			group by m.id
			"""
		.formatted(CaseDoor.OPEN_TO_VIEWER);

	private final CitizenMerging citizens;

	private final CitizenSight sight;

	private final JdbcClient jdbc;

	PartReader(CitizenMerging citizens, CitizenSight sight, JdbcClient jdbc) {
		this.citizens = citizens;
		this.sight = sight;
		this.jdbc = jdbc;
	}

	/**
	 * What would become of the two.
	 * @return empty when they are parted already
	 * @throws NotFound when they never were one, or not for this viewer
	 * @throws RuleBroken when the one that was kept has been given up itself
	 */
	@Transactional(readOnly = true)
	Optional<PartPreview> read(UUID kept, UUID mergeId, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var merged = this.citizens.merged(mergeId);
		if (!merged.keptId().equals(kept) || !this.sight.mayKnow(kept, viewer)
				|| !this.sight.mayKnow(merged.lostId(), viewer)) {
			throw new NotFound("merge " + mergeId);
		}
		if (!merged.stands()) {
			return Optional.empty();
		}
		var registration = this.citizens.registration(kept);
		if (registration.isGivenUp()) {
			throw new RuleBroken("citizen.part.later-first");
		}
		return Optional.of(new PartPreview(merged.id(), registration, this.citizens.registration(merged.lostId()),
				this.citizens.parted(merged.id()), moves(merged, viewer)));
	}

	private PartPreview.Moves moves(CitizenMerging.Merged merged, Viewer viewer) {
		return this.jdbc.sql(MOVES)
			.param("merge", merged.id())
			.param("kept", merged.keptId())
			.param("viewer", viewer.id())
			.query(DataClassRowMapper.newInstance(PartPreview.Moves.class))
			.single();
	}

}
