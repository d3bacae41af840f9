package dk.borgerraadgiver.report.counting;

/**
 * What relations are read from besides the views of the case rooms: the code lists of the
 * figure's day, and what they make of the period's matters and of the departments its
 * inquiries concern. A statement that asks for one several times reads it once; one that
 * does not ask reads nothing.
 */
final class Basis {

	/** The common table expressions a statement about figures begins with. */
	static final String WITH = """
			with code as materialized (select distinct on (code_id) * from code_as_of(:asOf))
			, matter as (
			    select m.matter_id, m.inquiry_id, m.ordinary, de.resolved_id as department, ca.resolved_id as category,
			           me.resolved_id as method, re.resolved_id as result, mt.resolved_id as merit
			    from matter_fact m
			    left join code de on de.code_id = m.department_id
			    left join code ca on ca.code_id = m.category_id
			    left join code me on me.code_id = m.method_id
			    left join code re on re.code_id = m.result_id
			    left join code mt on mt.code_id = m.merit_id
			    where m.received_on between :from and :to
			), concern as (
			    select distinct c.inquiry_id, c.ordinary, c.meaning, ty.resolved_id as type,
			                    de.resolved_id as department
			    from case_fact c
			    left join code de on de.code_id = c.department_id
			    left join code ty on ty.code_id = c.type_id
			    where c.received_on between :from and :to
			)
			""";

	private Basis() {
	}

}
