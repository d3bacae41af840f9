package dk.borgerraadgiver.example.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.example.ExampleStatus;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The library of examples. Every advisor reads all of them, and of their cases only those
 * that are open to them.
 */
@Repository
class ExampleShelf {

	private static final String SELECT = """
			select e.id, e.key, e.title, e.text, e.status, code_name_on(e.department_id, :today) as department,
			       code_name_on(e.category_id, :today) as category, i.case_year, i.case_sequence,
			       e.changed_at at time zone 'Europe/Copenhagen' as changed_at, a.full_name as changed_by
			from example e
			join account a on a.id = e.changed_by
			left join inquiry i on i.id = e.inquiry_id and %s
			""".formatted(CaseDoor.OPEN_TO_VIEWER);

	private final JdbcClient jdbc;

	private final Clock clock;

	ExampleShelf(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One page of what a filter finds, what was changed last first. */
	@Transactional(readOnly = true)
	Found find(ExampleFilter filter, int page, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var where = where(filter);
		long count = ask("select count(*) from example e" + where, filter, viewer).query(Long.class).single();
		var paging = new Paging(page, Paging.ROWS, count);
		return new Found(
				ask(SELECT + where + "\norder by e.changed_at desc, e.id limit :size offset :offset", filter, viewer)
					.param("size", paging.size())
					.param("offset", paging.offset())
					.query(DataClassRowMapper.newInstance(ExampleRow.class))
					.list(),
				paging);
	}

	/**
	 * Reads an example.
	 * @throws NotFound when there is none
	 */
	@Transactional(readOnly = true)
	ExampleRow row(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.jdbc.sql(SELECT + "where e.id = :id")
			.param("id", id)
			.param("today", LocalDate.now(this.clock))
			.param("viewer", viewer.id())
			.query(DataClassRowMapper.newInstance(ExampleRow.class))
			.optional()
			.orElseThrow(() -> new NotFound("example " + id));
	}

	/** What was written from a case that the viewer opened, by title. */
	@Transactional(readOnly = true)
	List<ExampleRow> of(OpenCase opened, Viewer viewer) {
		return this.jdbc.sql(SELECT + "where e.inquiry_id = :inquiry order by e.title collate \"da-x-icu\", e.id")
			.param("inquiry", opened.id())
			.param("today", LocalDate.now(this.clock))
			.param("viewer", viewer.id())
			.query(DataClassRowMapper.newInstance(ExampleRow.class))
			.list();
	}

	/** What was done with an example, the latest first. */
	@Transactional(readOnly = true)
	List<Step> steps(UUID id) {
		return this.jdbc.sql("""
				select s.kind, s.reason, s.standing, a.full_name as author,
				       s.written_at at time zone 'Europe/Copenhagen' as written_at
				from example_step s
				join account a on a.id = s.author_id
				where s.example_id = ?
				order by s.place desc
				""").param(id).query(DataClassRowMapper.newInstance(Step.class)).list();
	}

	private static String where(ExampleFilter filter) {
		var where = new StringBuilder("""

				where e.status = coalesce(:status, e.status)
				  and (cast(:department as uuid) is null or e.department_id = :department)
				  and (cast(:category as uuid) is null or e.category_id = :category)
				""");
		for (int i = 0; i < filter.words().size(); i++) {
			where.append(" and folded_text(e.title || ' ' || e.text) like '%' || folded_text(:word")
				.append(i)
				.append(") || '%'");
		}
		return where.toString();
	}

	private JdbcClient.StatementSpec ask(String sql, ExampleFilter filter, Viewer viewer) {
		var asked = this.jdbc.sql(sql)
			.param("today", LocalDate.now(this.clock))
			.param("viewer", viewer.id())
			.param("status", filter.chosenStatus().map(ExampleStatus::name).orElse(null))
			.param("department", filter.department())
			.param("category", filter.category());
		for (int i = 0; i < filter.words().size(); i++) {
			asked = asked.param("word" + i, filter.words().get(i).replaceAll("([\\\\%_])", "\\\\$1"));
		}
		return asked;
	}

	/**
	 * One page of the library.
	 */
	record Found(List<ExampleRow> rows, Paging paging) {
	}

	/**
	 * Something that was done with an example.
	 *
	 * @param kind what, as the word in the database
	 * @param reason why
	 * @param standing how many findings were left standing
	 * @param author who did it
	 * @param writtenAt when
	 */
	record Step(String kind, String reason, @Nullable Integer standing, String author, LocalDateTime writtenAt) {

		public String key() {
			return "example.step." + this.kind;
		}

	}

}
