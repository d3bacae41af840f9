package dk.borgerraadgiver.example.writing;

import java.util.List;

import dk.borgerraadgiver.inquiry.OpenCase;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was learned of a case that somebody opened, as far as it may be used.
 */
@Repository
class Lessons {

	private final JdbcClient jdbc;

	Lessons(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	List<Lesson> of(OpenCase opened) {
		return this.jdbc
			.sql("""
					select l.lesson, l.department_id, code_name_on(l.department_id, i.received_on) as department, l.category_id,
					       code_name_on(l.category_id, i.received_on) as category
					from (select m.inquiry_id, m.position, m.lesson, m.department_id, m.category_id
					      from complaint_matter m where m.lesson_usable
					      union all
					      select o.id, 0, o.lesson, null, null from inquiry o where o.lesson_usable) l
					join inquiry i on i.id = l.inquiry_id
					where i.id = ?
					order by l.position
					""")
			.param(opened.id())
			.query(DataClassRowMapper.newInstance(Lesson.class))
			.list();
	}

}
