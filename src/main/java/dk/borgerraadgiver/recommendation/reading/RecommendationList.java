package dk.borgerraadgiver.recommendation.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.recommendation.RecommendationStatus;
import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of recommendations: all of them to advisors, to others what is published.
 */
@Repository
class RecommendationList {

	/** What somebody may know of {@code recommendation r}. */
	private static final String OPEN_TO_VIEWER = "(:all or r.published_on <= :today)";

	private static final String ROWS = """
			with named as materialized (select code_id, name from code_as_of(:today))
			select r.id, r.title, r.text, r.given_on, r.status, r.status_on, r.follow_up_on, r.published_on,
			       cast(:today as date) as today,
			       (select string_agg(coalesce(code_name_on(d.department_id, r.given_on), a.name), ', '
			                          order by coalesce(code_name_on(d.department_id, r.given_on), a.name) collate "da-x-icu")
			        from recommendation_department d
			        left join named a on a.code_id = d.department_id
			        where d.recommendation_id = r.id) as departments,
			       (select s.progress from recommendation_step s
			        where s.recommendation_id = r.id and s.progress <> ''
			        order by s.happened_on desc, s.place desc limit 1) as progress,
			       (select n.text from recommendation_answer n
			        where n.recommendation_id = r.id
			          and not exists (select from recommendation_answer c where c.corrects_id = n.id)
			        order by n.answered_on desc, n.place desc limit 1) as answer
			from recommendation r
			where r.status = coalesce(:status, r.status)
			  and extract(year from r.given_on) = coalesce(cast(:year as int), extract(year from r.given_on))
			  and\s"""
			+ OPEN_TO_VIEWER;

	private final JdbcClient jdbc;

	private final Clock clock;

	RecommendationList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One page of what a filter finds, and how all that is found is spread. */
	@Transactional(readOnly = true)
	Found find(RecommendationFilter filter, int page, Viewer viewer) {
		var spread = spread(filter, viewer);
		var paging = new Paging(page, Paging.ROWS, spread.count(filter));
		var rows = ask(filter, rows(filter) + "limit :size offset :offset", viewer).param("size", paging.size())
			.param("offset", paging.offset())
			.query(DataClassRowMapper.newInstance(RecommendationRow.class))
			.list();
		return new Found(rows, spread, paging);
	}

	/** Hands over everything a filter finds, in the order of the list. */
	@Transactional(readOnly = true)
	void each(RecommendationFilter filter, Viewer viewer, Consumer<RecommendationRow> taker) {
		ask(filter, rows(filter), viewer).query(DataClassRowMapper.newInstance(RecommendationRow.class))
			.list()
			.forEach(taker);
	}

	private Spread spread(RecommendationFilter filter, Viewer viewer) {
		return new Spread(ask(filter, """
				select r.status, extract(year from r.given_on)::int as year, count(*) as count
				from recommendation r
				where %s and %s
				group by 1, 2
				""".formatted(OPEN_TO_VIEWER, filter.where()), viewer)
			.query(DataClassRowMapper.newInstance(Share.class))
			.list());
	}

	private JdbcClient.StatementSpec ask(RecommendationFilter filter, String sql, Viewer viewer) {
		return this.jdbc.sql(sql)
			.params(filter.parameters(LocalDate.now(this.clock)))
			.param("all", viewer.is(Role.ADVISOR));
	}

	private static String rows(RecommendationFilter filter) {
		return ROWS + "\nand " + filter.where() + "\norder by " + filter.order() + "\n";
	}

	/**
	 * One page of the list.
	 *
	 * @param rows what it shows
	 * @param spread all that is found, whatever its status and year
	 * @param paging where the rows stand
	 */
	record Found(List<RecommendationRow> rows, Spread spread, Paging paging) {
	}

	/**
	 * How many there are of a status and a year.
	 */
	record Share(RecommendationStatus status, int year, long count) {
	}

	/**
	 * How what is found is spread over statuses and years.
	 */
	record Spread(List<Share> shares) {

		/** How many there are of each status in the year asked for. */
		public Map<RecommendationStatus, Long> byStatus(RecommendationFilter filter) {
			var counts = new LinkedHashMap<RecommendationStatus, Long>();
			for (var status : RecommendationStatus.values()) {
				counts.put(status, sum(filter.year().orElse(null), status));
			}
			return counts;
		}

		/** The years there are any of, the latest first. */
		public List<Integer> years() {
			return this.shares.stream().map(Share::year).distinct().sorted((one, other) -> other - one).toList();
		}

		/** How many there are in the year asked for, whatever their status. */
		public long total(RecommendationFilter filter) {
			return sum(filter.year().orElse(null), null);
		}

		long count(RecommendationFilter filter) {
			return sum(filter.year().orElse(null), filter.chosenStatus().orElse(null));
		}

		private long sum(@Nullable Integer year, @Nullable RecommendationStatus status) {
			return this.shares.stream()
				.filter((share) -> (year == null || share.year() == year)
						&& (status == null || share.status() == status))
				.mapToLong(Share::count)
				.sum();
		}

	}

}
