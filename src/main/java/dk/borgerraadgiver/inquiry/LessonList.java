package dk.borgerraadgiver.inquiry;

import java.util.List;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the office has learned from its cases, the newest first: material for reports.
 */
@Repository
class LessonList {

	private static final String LEARNED = """
			(select m.inquiry_id, m.position, m.department_id, m.category_id, m.criticism, m.department_change, m.lesson,
			        m.lesson_usable
			 from complaint_matter m where m.lesson <> ''
			 union all
			 select o.id, 0, (select min(d.department_id::text)::uuid from inquiry_department d where d.inquiry_id = o.id
			                  having count(*) = 1), null, o.criticism, o.department_change, o.lesson, o.lesson_usable
			 from inquiry o where o.lesson <> '') l
			join inquiry i on i.id = l.inquiry_id
			where (l.lesson_usable or not :examples) and\s"""
			+ CaseDoor.OPEN_TO_VIEWER;

	private final JdbcClient jdbc;

	private final CaseDoor door;

	LessonList(JdbcClient jdbc, CaseDoor door) {
		this.jdbc = jdbc;
		this.door = door;
	}

	/**
	 * One page of it.
	 * @param examples only what may be used as an anonymised example
	 */
	@Transactional(readOnly = true)
	Page find(boolean examples, int page, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		long count = this.jdbc.sql("select count(*) from " + LEARNED)
			.param("examples", examples)
			.param("viewer", viewer.id())
			.query(Long.class)
			.single();
		var paging = new Paging(page, Paging.ROWS, count);
		var lessons = this.jdbc.sql("""
				select i.case_year, i.case_sequence, i.received_on,
				       code_label_on(l.department_id, i.received_on) as department,
				       code_label_on(l.category_id, i.received_on) as category,
				       l.criticism, l.department_change as change, l.lesson, l.lesson_usable as usable
				from\s""" + LEARNED
				+ "\norder by i.received_on desc, i.case_year desc, i.case_sequence desc, l.position limit :size offset :offset")
			.param("examples", examples)
			.param("viewer", viewer.id())
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(DataClassRowMapper.newInstance(Lesson.class))
			.list();
		return new Page(lessons, paging);
	}

	/**
	 * A page of lessons and where it stands among all of them.
	 */
	record Page(List<Lesson> lessons, Paging paging) {
	}

}
