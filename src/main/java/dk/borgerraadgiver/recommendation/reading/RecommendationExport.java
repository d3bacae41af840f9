package dk.borgerraadgiver.recommendation.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.worklist.file.ExportFormat;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the list of recommendations out of the system, and remembers who did. The
 * headings are Danish whatever language the screens have, as the files go to others.
 */
@Service
class RecommendationExport {

	private static final Locale DANISH = Locale.of("da");

	private static final List<String> COLUMNS = List.of("recommendation.title", "recommendation.text",
			"recommendation.addressees", "recommendation.given", "recommendation.status", "recommendation.export.since",
			"recommendation.follow-up", "recommendation.public", "recommendation.export.answer",
			"recommendation.progress.heading");

	private final JdbcClient jdbc;

	private final RecommendationList list;

	private final MessageSource messages;

	private final Clock clock;

	RecommendationExport(JdbcClient jdbc, RecommendationList list, MessageSource messages, Clock clock) {
		this.jdbc = jdbc;
		this.list = list;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Notes an export before anything leaves; one that was asked for twice is one.
	 * @return what leaves
	 */
	@Transactional
	List<RecommendationRow> note(UUID id, ExportFormat format, RecommendationFilter filter, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var rows = new ArrayList<RecommendationRow>();
		this.list.each(filter, viewer, rows::add);
		this.jdbc.sql("""
				insert into recommendation_export (id, format, account_id, exported_at, filter, rows)
				values (:id, :format, :viewer, :now, :filter, :rows)
				on conflict do nothing
				""")
			.param("id", id)
			.param("format", format.name())
			.param("viewer", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.param("filter", filter.query())
			.param("rows", rows.size())
			.update();
		return rows;
	}

	/** Writes what was noted. */
	void write(List<RecommendationRow> recommendations, ExportFormat format, OutputStream to) throws IOException {
		var headings = COLUMNS.stream().map(this::say).toList();
		try (var rows = format.<RecommendationRow>begin(say("recommendation.list"), headings, this::cells, to)) {
			recommendations.forEach(rows::add);
		}
	}

	private List<@Nullable Object> cells(RecommendationRow row) {
		var cells = new ArrayList<@Nullable Object>();
		cells.add(row.title());
		cells.add(row.text());
		cells.add(Objects.requireNonNullElseGet(row.departments(), () -> say("recommendation.everybody")));
		cells.add(row.givenOn());
		cells.add(say(row.status().key()));
		cells.add(row.statusOn());
		cells.add(row.followUpOn());
		cells.add(row.publishedOn());
		cells.add(row.answer());
		cells.add(row.progress());
		return cells;
	}

	/** Who has taken the list out, the latest first. */
	@Transactional(readOnly = true)
	Page records(int page, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		long count = this.jdbc.sql("select count(*) from recommendation_export").query(Long.class).single();
		var paging = new Paging(page, Paging.ROWS, count);
		return new Page(this.jdbc
			.sql("""
					select a.full_name as by, e.exported_at at time zone 'Europe/Copenhagen' as at, e.filter, e.rows, e.format
					from recommendation_export e
					join account a on a.id = e.account_id
					order by e.exported_at desc, e.id, e.format
					limit :size offset :offset
					""")
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(DataClassRowMapper.newInstance(Taken.class))
			.list(), paging);
	}

	private String say(String key) {
		return this.messages.getMessage(key, null, DANISH);
	}

	/**
	 * A page of the record.
	 */
	record Page(List<Taken> records, Paging paging) {
	}

	/**
	 * That somebody took the list out of the system.
	 *
	 * @param by who
	 * @param at when, on the office's clock
	 * @param filter what found them, as it stands in the list's address
	 * @param rows how many
	 * @param format the kind of file
	 */
	record Taken(String by, LocalDateTime at, String filter, long rows, String format) {

		/** The list as it was narrowed. */
		public String href() {
			return Stream.of("/anbefalinger", this.filter)
				.filter((part) -> !part.isEmpty())
				.reduce((path, query) -> path + "?" + query)
				.orElseThrow();
		}

	}

}
