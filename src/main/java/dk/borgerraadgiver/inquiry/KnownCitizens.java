package dk.borgerraadgiver.inquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenDetails;
import dk.borgerraadgiver.citizen.Cpr;
import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks people up with what they have turned to the office about. The one place that
 * searches for persons.
 */
@Repository
class KnownCitizens {

	private static final String SELECT = """
			select c.id, c.name, c.phone, c.email, c.address, known.inquiries, known.latest, known.open
			from %s c
			cross join lateral (
				select count(*) as inquiries, max(i.received_on) as latest,
				       coalesce(bool_or(not exists (select 1 from inquiry_closing s
				                where s.inquiry_id = i.id and s.reopened_on is null)), false) as open
				from inquiry i
				where i.citizen_id = c.id) known
			""";

	private static final String BY_NAME = "order by lower(c.name) collate \"da-x-icu\", c.id\n";

	private static final String MATCH = """
			where (cast(:name as text) is not null and lower(c.name) like :name)
			   or (cast(:phone as text) is not null and replace(c.phone, ' ', '') like :phone)
			   or (cast(:email as text) is not null and lower(c.email) like :email)
			   or c.cpr = :cpr
			""";

	private final JdbcClient jdbc;

	private final CaseDoor door;

	KnownCitizens(JdbcClient jdbc, CaseDoor door) {
		this.jdbc = jdbc;
		this.door = door;
	}

	/**
	 * People who may be the one an advisor is typing about, at most eight.
	 */
	@Transactional(readOnly = true)
	List<KnownCitizen> like(CitizenDetails typed, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		if (typed.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(SELECT.formatted("citizen") + MATCH + """
				order by known.latest desc nulls last, c.name collate "da-x-icu"
				limit 8
				""")
			.param("name", pattern(typed.name(), "%"))
			.param("phone", (typed.phone() != null) ? pattern(typed.phone().replace(" ", ""), "") : null)
			.param("email", pattern(typed.email(), ""))
			.param("cpr", typed.cpr())
			.query(DataClassRowMapper.newInstance(KnownCitizen.class))
			.list();
	}

	/**
	 * The people the office knows, by name, or those whose name, phone, e-mail or CPR
	 * number fits what is typed.
	 */
	@Transactional(readOnly = true)
	Page find(@Nullable String typed, int page, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		String where = (typed != null) ? MATCH : "";
		var digits = (typed != null) ? Cpr.parse(typed).orElse(null) : null;
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("name", pattern(typed, "%"));
		parameters.put("phone", (typed != null) ? pattern(typed.replace(" ", ""), "") : null);
		parameters.put("email", pattern(typed, ""));
		parameters.put("cpr", digits);
		long count = this.jdbc.sql("select count(*) from citizen c " + where)
			.params(parameters)
			.query(Long.class)
			.single();
		var paging = new Paging(page, Paging.ROWS, count);
		var shown = "(select * from citizen c " + where + BY_NAME + "limit :size offset :offset)";
		var people = this.jdbc.sql(SELECT.formatted(shown) + BY_NAME)
			.params(parameters)
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(DataClassRowMapper.newInstance(KnownCitizen.class))
			.list();
		return new Page(people, paging);
	}

	@Transactional(readOnly = true)
	Optional<KnownCitizen> byId(UUID id, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		return this.jdbc.sql(SELECT.formatted("citizen") + "where c.id = :id")
			.param("id", id)
			.query(DataClassRowMapper.newInstance(KnownCitizen.class))
			.optional();
	}

	private static @Nullable String pattern(@Nullable String typed, String before) {
		if (typed == null) {
			return null;
		}
		String escaped = typed.strip()
			.toLowerCase(Locale.ROOT)
			.replace("\\", "\\\\")
			.replace("%", "\\%")
			.replace("_", "\\_");
		return before + escaped + "%";
	}

	/**
	 * One page of people.
	 *
	 * @param rows who it shows
	 * @param paging where it stands among all that were found
	 */
	record Page(List<KnownCitizen> rows, Paging paging) {
	}

}
