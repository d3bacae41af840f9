package dk.borgerraadgiver.letter;

import java.util.List;

import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the list of templates: for citizens first, retired ones last.
 */
@Repository
class TemplateList {

	private final JdbcClient jdbc;

	TemplateList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of all of them. */
	Page page(int number) {
		long count = this.jdbc.sql("select count(*) from letter_template").query(Long.class).single();
		var paging = new Paging(number, Paging.ROWS, count);
		return new Page(rows("true", paging.size(), paging.offset()), paging);
	}

	/** Those that can be written from. */
	List<TemplateRow> inUse() {
		return rows("not t.retired", Integer.MAX_VALUE, 0);
	}

	private List<TemplateRow> rows(String condition, int size, long offset) {
		return this.jdbc.sql("""
				select t.id, t.name, t.audience, t.retired, t.changed_at at time zone 'Europe/Copenhagen' as changed_at,
				       a.full_name as changed_by
				from letter_template t
				left join account a on a.id = t.changed_by
				where %s
				order by t.retired, t.audience, t.name collate "da-x-icu"
				limit :size offset :offset
				""".formatted(condition))
			.param("size", size)
			.param("offset", offset)
			.query(DataClassRowMapper.newInstance(TemplateRow.class))
			.list();
	}

	/**
	 * A page of the list.
	 *
	 * @param rows the templates
	 * @param paging where it stands
	 */
	record Page(List<TemplateRow> rows, Paging paging) {
	}

}
