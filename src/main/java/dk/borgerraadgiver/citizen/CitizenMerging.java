package dk.borgerraadgiver.citizen;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes two registrations of the same person one, and parts them again. Only the persons
 * themselves: what hangs on them is moved by the rooms it belongs to, in the same
 * transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CitizenMerging {

	private final Citizens citizens;

	private final Merges merges;

	private final JdbcClient jdbc;

	private final Clock clock;

	CitizenMerging(Citizens citizens, Merges merges, JdbcClient jdbc, Clock clock) {
		this.citizens = citizens;
		this.merges = merges;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Lets one at a time merge or part registrations, and lets nothing new be tied to
	 * them, until the transaction ends. Whoever also holds what hangs on them does so
	 * first, as those do who work on it.
	 */
	public void hold(UUID one, UUID other) {
		this.jdbc.sql("select id from citizen where id in (?, ?) order by id for update")
			.params(one, other)
			.query(UUID.class)
			.list();
	}

	/** A registration, also one that was given up. */
	public Registration registration(UUID id) {
		return Registration.of(citizen(id));
	}

	/**
	 * Whether both have a CPR number, and not the same. Somebody an older register knew
	 * by a CPR number has that one.
	 */
	public boolean differInCpr(UUID one, UUID other) {
		return this.jdbc.sql("select count(distinct cpr_key) > 1 from citizen where id in (?, ?)")
			.params(one, other)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Gives a registration up for another.
	 * @param fromLost the fields in which the one that is given up is right
	 * @param despiteCpr whether they are one person although their CPR numbers differ
	 * @return by what it can be undone
	 * @throws RuleBroken when one of them was given up already, or their CPR numbers
	 * differ
	 */
	public UUID merge(UUID keptId, UUID lostId, Set<CitizenField> fromLost, boolean despiteCpr, String note,
			Viewer viewer) {
		var kept = citizen(keptId);
		var lost = citizen(lostId);
		if (kept.isGivenUp() || lost.isGivenUp() || keptId.equals(lostId)) {
			throw new RuleBroken("citizen.merge.given-up");
		}
		if (differInCpr(keptId, lostId) && !despiteCpr) {
			throw new RuleBroken("citizen.merge.other-cpr");
		}
		var merge = this.merges.save(new CitizenMerge(kept, lost, note, viewer.id(), this.clock.instant()));
		// the number of a registration that is given up is free for the kept one
		lost.becomePartOf(kept);
		this.citizens.saveAndFlush(lost);
		kept.read(kept.everything().mergedWith(lost.everything(), fromLost));
		this.citizens.saveAndFlush(kept);
		this.jdbc.sql("update citizen set merged_into = ? where merged_into = ?").params(keptId, lostId).update();
		return merge.id();
	}

	/**
	 * Which two registrations were made one; parted again they still are found. As it is
	 * now, however often it was asked for before.
	 */
	public Merged merged(UUID mergeId) {
		return this.jdbc.sql("select id, kept_id, lost_id, undone_at is null as stands from citizen_merge where id = ?")
			.param(mergeId)
			.query(DataClassRowMapper.newInstance(Merged.class))
			.optional()
			.orElseThrow(() -> new NotFound("merge " + mergeId));
	}

	/** What the kept registration would say if they were parted. */
	public CitizenDetails parted(UUID mergeId) {
		var merge = merge(mergeId);
		return merge.undoneIn(citizen(merge.keptId()).everything(), citizen(merge.lostId())).withCpr(null);
	}

	/**
	 * Makes of a registration that was given up somebody of their own again.
	 * @throws RuleBroken when they are parted already, or the one that was kept has been
	 * given up itself
	 */
	public void part(UUID mergeId, String note, Viewer viewer) {
		var merge = merge(mergeId);
		var kept = citizen(merge.keptId());
		var lost = citizen(merge.lostId());
		if (!merge.stands()) {
			throw new RuleBroken("citizen.part.already");
		}
		if (kept.isGivenUp()) {
			throw new RuleBroken("citizen.part.later-first");
		}
		kept.read(merge.undoneIn(kept.everything(), lost));
		this.citizens.saveAndFlush(kept);
		this.merges.findByKeptIdAndUndoneAtIsNull(kept.id())
			.stream()
			.filter((later) -> later.isAfter(merge))
			.forEach((later) -> later.followUndoing(merge, lost));
		merge.undo(note, viewer.id(), this.clock.instant());
		lost.standAlone();
		this.citizens.saveAndFlush(lost);
		takeAlong(lost.id());
	}

	/** What had been merged into it before goes with it. */
	private void takeAlong(UUID id) {
		this.jdbc.sql("""
				with recursive own (id) as (
					select m.lost_id from citizen_merge m where m.kept_id = :id and m.undone_at is null
					union
					select m.lost_id from own join citizen_merge m on m.kept_id = own.id and m.undone_at is null
				)
				update citizen set merged_into = :id where id in (select id from own)
				""").param("id", id).update();
	}

	/**
	 * Two registrations that were found to be of the same person.
	 *
	 * @param id by what it can be undone
	 * @param keptId the one that was kept
	 * @param lostId the one that was given up
	 * @param stands whether it has not been undone
	 */
	public record Merged(UUID id, UUID keptId, UUID lostId, boolean stands) {
	}

	private CitizenMerge merge(UUID id) {
		return this.merges.findById(id).orElseThrow(() -> new NotFound("merge " + id));
	}

	private Citizen citizen(UUID id) {
		return this.citizens.findById(id).orElseThrow(() -> new NotFound("citizen " + id));
	}

}
