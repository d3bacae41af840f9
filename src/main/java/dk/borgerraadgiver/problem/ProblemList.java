package dk.borgerraadgiver.problem;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.shared.Choice;
import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of problems, those with most cases first.
 */
@Repository
class ProblemList {

	private final JdbcClient jdbc;

	private final Clock clock;

	ProblemList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * One page of the list.
	 * @param status only those, {@code null} for all
	 */
	@Transactional(readOnly = true)
	Page find(@Nullable ProblemStatus status, int page, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		String word = (status != null) ? status.name() : null;
		long count = this.jdbc.sql("select count(*) from problem p where coalesce(:status, p.status) = p.status")
			.param("status", word)
			.query(Long.class)
			.single();
		var paging = new Paging(page, Paging.ROWS, count);
		var rows = this.jdbc
			.sql("""
					select p.id, p.title, p.status, count(i.id) as cases,
					       count(i.id) filter (where not exists (select 1 from inquiry_closing s
					                                             where s.inquiry_id = i.id and s.reopened_on is null)) as open,
					       (select count(distinct a.resolved_id)
					        from problem_case c
					        join inquiry i on i.id = c.inquiry_id and %1$s
					        join case_fact f on f.inquiry_id = i.id
					        join code_as_of(:today) a on a.code_id = f.department_id
					        where c.problem_id = p.id) as departments,
					       max(i.received_on) as latest
					from problem p
					left join problem_case c on c.problem_id = p.id
					left join inquiry i on i.id = c.inquiry_id and %1$s
					where coalesce(:status, p.status) = p.status
					group by p.id
					order by p.status = 'DONE', count(i.id) desc, p.title collate "da-x-icu", p.id
					limit :size offset :offset
					"""
				.formatted(CaseDoor.OPEN_TO_VIEWER))
			.param("status", word)
			.param("today", LocalDate.now(this.clock))
			.param("viewer", viewer.id())
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(DataClassRowMapper.newInstance(ProblemRow.class))
			.list();
		return new Page(rows, paging);
	}

	/**
	 * The problems a case may be added to: not done, and not its own already.
	 * @param inquiryId the case, {@code null} for whichever
	 */
	@Transactional(readOnly = true)
	List<Choice> choices(@Nullable UUID inquiryId) {
		return this.jdbc.sql("""
				select p.id, p.title from problem p
				where p.status <> 'DONE' and not exists (select 1 from problem_case c
				                                         where c.problem_id = p.id and c.inquiry_id = :inquiry)
				order by p.title collate "da-x-icu", p.id
				""")
			.param("inquiry", inquiryId, Types.OTHER)
			.query((row, number) -> Choice.of(row.getObject("id", UUID.class), row.getString("title")))
			.list();
	}

	/**
	 * One page of problems and where it stands among all of them.
	 */
	record Page(List<ProblemRow> rows, Paging paging) {
	}

}
