package dk.borgerraadgiver.problem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a problem with its cases and counts, in five statements whatever its size.
 */
@Repository
class ProblemReader {

	/** A case of the problem and a department it concerns, mergers taken as one. */
	private static final String CASES = """
			from problem_case c
			join inquiry i on i.id = c.inquiry_id
			join case_fact f on f.inquiry_id = i.id
			left join code_as_of(:today) a on a.code_id = f.department_id
			where c.problem_id = :problem and\s""" + CaseDoor.OPEN_TO_VIEWER;

	private static final String FILTERED = CASES + """

			and (not :byDepartment or a.resolved_id is not distinct from cast(:department as uuid))
			and i.received_on >= coalesce(cast(:from as date), i.received_on)
			and i.received_on <= coalesce(cast(:to as date), i.received_on)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ProblemReader(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Reads a problem.
	 * @throws NotFound when there is no such problem
	 */
	@Transactional(readOnly = true)
	ProblemPage read(UUID id, ProblemFilter filter, int page, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var parameters = parameters(id, filter, viewer);
		long found = this.jdbc.sql("select count(distinct i.id) " + FILTERED)
			.params(parameters)
			.query(Long.class)
			.single();
		var paging = new Paging(page, Paging.ROWS, found);
		return new ProblemPage(summary(parameters), departments(parameters), months(parameters),
				cases(parameters, paging), paging);
	}

	private ProblemPage.Summary summary(Map<String, @Nullable Object> parameters) {
		return this.jdbc.sql("""
				select p.id, p.title, p.description, p.status,
				       p.changed_at at time zone 'Europe/Copenhagen' as changed_at, b.full_name as changed_by,
				       (select count(distinct i.id) %s) as total
				from problem p
				left join account b on b.id = p.changed_by
				where p.id = :problem
				""".formatted(CASES))
			.params(parameters)
			.query(DataClassRowMapper.newInstance(ProblemPage.Summary.class))
			.optional()
			.orElseThrow(() -> new NotFound("problem"));
	}

	private List<ProblemPage.Figure> departments(Map<String, @Nullable Object> parameters) {
		return this.jdbc.sql("""
				select coalesce(a.resolved_id::text, '%s') as key, min(a.label) as name, count(distinct i.id) as cases
				%s
				group by a.resolved_id
				order by a.resolved_id is null, count(distinct i.id) desc, min(a.label) collate "da-x-icu"
				""".formatted(ProblemFilter.NONE, CASES))
			.params(parameters)
			.query(DataClassRowMapper.newInstance(ProblemPage.Figure.class))
			.list();
	}

	private List<ProblemPage.Figure> months(Map<String, @Nullable Object> parameters) {
		return this.jdbc.sql("""
				select to_char(i.received_on, 'YYYY-MM') as key, to_char(i.received_on, 'MM-YYYY') as name,
				       count(distinct i.id) as cases
				%s
				group by 1, 2
				order by 1 desc
				""".formatted(CASES))
			.params(parameters)
			.query(DataClassRowMapper.newInstance(ProblemPage.Figure.class))
			.list();
	}

	private List<CaseRow> cases(Map<String, @Nullable Object> parameters, Paging paging) {
		return this.jdbc.sql(CaseRow.SELECT + "where i.id in (select i.id " + FILTERED + """
				) order by i.received_on desc, i.case_year desc, i.case_sequence desc limit :size offset :offset""")
			.params(parameters)
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(DataClassRowMapper.newInstance(CaseRow.class))
			.list();
	}

	private Map<String, @Nullable Object> parameters(UUID id, ProblemFilter filter, Viewer viewer) {
		var parameters = new LinkedHashMap<String, @Nullable Object>();
		parameters.put("problem", id);
		parameters.put("viewer", viewer.id());
		parameters.put("today", LocalDate.now(this.clock));
		parameters.put("byDepartment", filter.hasDepartment());
		parameters.put("department", filter.department());
		parameters.put("from", filter.from());
		parameters.put("to", filter.to());
		return parameters;
	}

}
