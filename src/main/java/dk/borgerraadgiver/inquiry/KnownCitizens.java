package dk.borgerraadgiver.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenLookup;
import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people the office knows with what they have turned to it about, as far as the
 * viewer may know of it: cases that are closed to the viewer are neither counted nor
 * hinted at, and who is known only from such is not there.
 */
@Repository
public class KnownCitizens {

	private static final String EVERYBODY = "select c.* from citizen c where " + Acquaintance.KNOWN_TO_VIEWER;

	private static final String SELECT = """
			select c.id, c.name, c.phone, c.email, c.address, known.inquiries, known.latest, known.open,
			       (select string_agg(distinct n.name, ', ')
			        from (select m.name from citizen_merge m where m.kept_id = c.id and m.undone_at is null
			              union all
			              select l.name from citizen l
			              join citizen_merge m on m.lost_id = l.id and m.undone_at is null
			              where l.merged_into = c.id and %s) n
			        where n.name <> c.name) as formerly
			from (%%s) c
			cross join lateral (
				select count(*) as inquiries, max(i.received_on) as latest,
				       coalesce(bool_or(not exists (select 1 from inquiry_closing s
				                where s.inquiry_id = i.id and s.reopened_on is null)), false) as open
				from inquiry i
				where i.citizen_id = c.id and %s) known
			""".formatted(Acquaintance.MERGE_KNOWN_TO_VIEWER, CaseDoor.OPEN_TO_VIEWER);

	private static final String BY_NAME = " order by lower(c.name) collate \"da-x-icu\", c.id ";

	/** Some citizens in the order of their ids. */
	private static final String AMONG = """
			select c.*, found.place
			from unnest(:ids) with ordinality found (id, place)
			join citizen c on c.id = found.id
			where %s order by found.place limit :size offset :offset""".formatted(Acquaintance.KNOWN_TO_VIEWER);

	private final JdbcClient jdbc;

	private final CaseDoor door;

	private final CitizenLookup lookup;

	KnownCitizens(JdbcClient jdbc, CaseDoor door, CitizenLookup lookup) {
		this.jdbc = jdbc;
		this.door = door;
		this.lookup = lookup;
	}

	/**
	 * The people the office knows, by name, or those who fit what is typed, the closest
	 * first.
	 */
	@Transactional(readOnly = true)
	public Page find(@Nullable String typed, int page, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		var found = (typed != null) ? this.lookup.find(typed, viewer) : null;
		var paging = new Paging(page, Paging.ROWS, count(found, viewer));
		var people = (found != null) ? page(found, paging.size(), paging.offset(), viewer) : byName(paging, viewer);
		return new Page(people, paging);
	}

	/**
	 * A person the viewer may know of.
	 * @param id of any registration of the person
	 */
	@Transactional(readOnly = true)
	public Optional<KnownCitizen> byId(UUID id, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		return this.jdbc.sql(SELECT.formatted(Acquaintance.KEPT))
			.param("ids", new UUID[] { id })
			.param("viewer", viewer.id())
			.query(DataClassRowMapper.newInstance(KnownCitizen.class))
			.optional();
	}

	/**
	 * Some people the viewer may know of, the first of them, in the order they are asked
	 * for.
	 */
	@Transactional(readOnly = true)
	List<KnownCitizen> among(List<UUID> citizens, int most, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		return page(citizens, most, 0, viewer);
	}

	private long count(@Nullable List<UUID> among, Viewer viewer) {
		var everybody = "select count(*) from (" + EVERYBODY;
		var query = this.jdbc.sql(everybody + ((among != null) ? " and c.id = any(:ids)) c" : ") c"))
			.param("viewer", viewer.id());
		return ((among != null) ? query.param("ids", among.toArray(UUID[]::new)) : query).query(Long.class).single();
	}

	private List<KnownCitizen> page(List<UUID> among, int size, long offset, Viewer viewer) {
		if (among.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(SELECT.formatted(AMONG) + " order by c.place")
			.param("ids", among.toArray(UUID[]::new))
			.param("viewer", viewer.id())
			.param("size", size)
			.param("offset", offset)
			.query(DataClassRowMapper.newInstance(KnownCitizen.class))
			.list();
	}

	private List<KnownCitizen> byName(Paging paging, Viewer viewer) {
		return this.jdbc.sql(SELECT.formatted(EVERYBODY + BY_NAME + "limit :size offset :offset") + BY_NAME)
			.param("viewer", viewer.id())
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(DataClassRowMapper.newInstance(KnownCitizen.class))
			.list();
	}

	/**
	 * One page of people.
	 *
	 * @param rows who it shows
	 * @param paging where it stands among all that were found
	 */
	public record Page(List<KnownCitizen> rows, Paging paging) {
	}

}
