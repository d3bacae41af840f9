package dk.borgerraadgiver.recommendation.basis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Choice;
import dk.borgerraadgiver.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what recommendations rest on, for advisors alone.
 */
@Repository
public class BasisReader {

	private static final String MATTER = """
			concat_ws(' · ', code_name_on(m.category_id, i.received_on), code_name_on(m.department_id, i.received_on))""";

	private static final String OF_RECOMMENDATION = """
			select kind, id, case_year, case_sequence, text, "on", word
			from (select 'CASE' as kind, i.id, i.case_year, i.case_sequence, i.subject as text, i.received_on as "on",
			             null as word, 0 as place
			      from recommendation_case c
			      join inquiry i on i.id = c.inquiry_id
			      where c.recommendation_id = :recommendation and %1$s
			      union all
			      select 'MATTER', i.id, i.case_year, i.case_sequence, %2$s, null, null, m.position
			      from recommendation_matter r
			      join complaint_matter m on m.id = r.matter_id
			      join inquiry i on i.id = m.inquiry_id
			      where r.recommendation_id = :recommendation and %1$s
			      union all
			      select 'FINDING', i.id, i.case_year, i.case_sequence, f.text, f.stated_on, null, 1000 + f.place
			      from recommendation_finding r
			      join finding f on f.id = r.finding_id
			      join inquiry i on i.id = f.inquiry_id
			      where r.recommendation_id = :recommendation and %1$s
			      union all
			      select 'PROBLEM', p.id, 9999, 0, p.title, null, p.status, 0
			      from recommendation_problem r
			      join problem p on p.id = r.problem_id
			      where r.recommendation_id = :recommendation) b
			order by case_year, case_sequence, place, text collate "da-x-icu"
			""".formatted(CaseDoor.OPEN_TO_VIEWER, MATTER);

	private static final String OF_CASE = """
			select kind, id, text, "on", chosen
			from (select 'MATTER' as kind, m.id, %s as text, null::date as "on", m.position as place,
			             exists (select from recommendation_matter r
			                     where r.matter_id = m.id and r.recommendation_id = :recommendation) as chosen
			      from complaint_matter m
			      join inquiry i on i.id = m.inquiry_id
			      where m.inquiry_id = :inquiry
			      union all
			      select 'FINDING', f.id, f.text, f.stated_on, 1000 + f.place,
			             exists (select from recommendation_finding r
			                     where r.finding_id = f.id and r.recommendation_id = :recommendation)
			      from finding f
			      where f.inquiry_id = :inquiry and not exists (select from finding n where n.corrects_id = f.id)) o
			order by place
			""".formatted(MATTER);

	private final JdbcClient jdbc;

	BasisReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What a recommendation rests on. One statement. */
	@Transactional(readOnly = true)
	public Basis of(UUID recommendation, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return new Basis(this.jdbc.sql(OF_RECOMMENDATION)
			.param("recommendation", recommendation)
			.param("viewer", viewer.id())
			.query(DataClassRowMapper.newInstance(Basis.Row.class))
			.list());
	}

	/**
	 * What a recommendation is called.
	 * @throws NotFound when there is none
	 */
	@Transactional(readOnly = true)
	String title(UUID recommendation, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.jdbc.sql("select title from recommendation where id = ?")
			.param(recommendation)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFound("recommendation " + recommendation));
	}

	/**
	 * What can be named of a case: its matters, and its findings as they stand.
	 * @param recommendation whose choice is told, {@code null} for a new one
	 */
	@Transactional(readOnly = true)
	public List<Part> partsOf(OpenCase opened, @Nullable UUID recommendation) {
		return this.jdbc.sql(OF_CASE)
			.param("inquiry", opened.id())
			.param("recommendation", recommendation)
			.query(DataClassRowMapper.newInstance(Part.class))
			.list();
	}

	/** The recommendations that may rest on a case too, the latest first. */
	@Transactional(readOnly = true)
	List<Choice> choices(OpenCase opened) {
		return this.jdbc.sql("""
				select r.id, to_char(r.given_on, 'DD-MM-YYYY') || '  ' || r.title as name from recommendation r
				where not exists (select from recommendation_case c
				                  where c.recommendation_id = r.id and c.inquiry_id = ?)
				order by r.given_on desc, r.title collate "da-x-icu", r.id
				limit 500
				""")
			.param(opened.id())
			.query((row, number) -> Choice.of(row.getObject("id", UUID.class), row.getString("name")))
			.list();
	}

	/** The departments a case concerns. */
	@Transactional(readOnly = true)
	public List<UUID> departmentsOf(OpenCase opened) {
		return this.jdbc.sql("""
				select department_id from complaint_matter where inquiry_id = :inquiry and department_id is not null
				union
				select department_id from inquiry_department where inquiry_id = :inquiry
				""")
			.param("inquiry", opened.id())
			.query((row, number) -> row.getObject("department_id", UUID.class))
			.list();
	}

	/**
	 * A matter or a finding of a case.
	 *
	 * @param kind which of the two
	 * @param id which one
	 * @param text what it is about
	 * @param on the day a finding was stated
	 * @param chosen whether the recommendation names it
	 */
	public record Part(Basis.Kind kind, UUID id, String text, @Nullable LocalDate on, boolean chosen) {
	}

}
