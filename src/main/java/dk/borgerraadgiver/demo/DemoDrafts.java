package dk.borgerraadgiver.demo;

import java.util.UUID;

import dk.borgerraadgiver.demo.DemoDraft.Chapter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the demo office's reports down as drafts.
 */
@Repository
class DemoDrafts {

	private final JdbcClient jdbc;

	DemoDrafts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	UUID write(DemoDraft draft) {
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into report (id, kind, title, from_day, to_day, state, created_by, created_at, version)
				select :id, 'HALF_YEAR', :title, :from, :to, 'DRAFT', advisor, now(), 0 from (%s) a
				""".formatted(DemoReport.ADVISOR))
			.param("id", id)
			.param("title", draft.title())
			.param("from", draft.period().from())
			.param("to", draft.period().to())
			.update();
		for (int place = 0; place < draft.comparisons().size(); place++) {
			var period = draft.comparisons().get(place);
			this.jdbc.sql("insert into report_comparison (report_id, position, from_day, to_day) values (?, ?, ?, ?)")
				.params(id, place, period.from(), period.to())
				.update();
		}
		for (UUID department : draft.departments()) {
			this.jdbc.sql("insert into report_department (report_id, department_id) values (?, ?)")
				.params(id, department)
				.update();
		}
		for (int place = 0; place < draft.chapters().size(); place++) {
			write(id, place + 1, draft.chapters().get(place));
		}
		return id;
	}

	private void write(UUID report, int position, Chapter chapter) {
		this.jdbc
			.sql("""
					insert into report_chapter (id, report_id, position, title, body, included, in_short_version, changed_by,
					                            changed_at, version)
					select gen_random_uuid(), :report, :position, :title, :body, true, :short, advisor, now(), 0 from (%s) a
					"""
				.formatted(DemoReport.ADVISOR))
			.param("report", report)
			.param("position", position)
			.param("title", chapter.title())
			.param("body", chapter.body())
			.param("short", chapter.inShort())
			.update();
	}

}
