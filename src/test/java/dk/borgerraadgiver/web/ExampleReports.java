package dk.borgerraadgiver.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.support.Staff;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A draft and a published report to look at.
 */
final class ExampleReports {

	private final JdbcClient jdbc;

	private final String words;

	/**
	 * Lays reports out.
	 * @param words what stands in all their texts
	 */
	ExampleReports(JdbcClient jdbc, String words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	/** By the beginnings of the addresses they are behind. */
	Map<String, String> lay() {
		var byRoom = new LinkedHashMap<String, String>();
		String published = report("PUBLISHED").toString();
		byRoom.put("/beretninger/vaerksted/{id}/vej", published);
		byRoom.put("/beretninger/vaerksted/{id}/forskelle", published);
		byRoom.put("/aaben-beretning/", published);
		UUID draft = report("DRAFT");
		byRoom.put("/beretninger/vaerksted/", draft.toString());
		byRoom.put("/beretninger/vaerksted/" + draft + "/kapitler/", chapter(draft).toString());
		byRoom.put("/beretninger/vaerksted/" + draft + "/vis/", part(draft).toString());
		byRoom.put("/beretninger/skabelon/",
				UUID.nameUUIDFromBytes("statistik".getBytes(StandardCharsets.UTF_8)).toString());
		byRoom.put("/beretninger/", published);
		byRoom.put("/tal/offentliggjorte/", figure().toString());
		return byRoom;
	}

	private UUID figure() {
		return this.jdbc
			.sql("""
					insert into published_figure (id, form_id, place, from_day, to_day, kind, row_name, value, source, entered_by, entered_at)
					values (gen_random_uuid(), gen_random_uuid(), 0, '2018-01-01', '2018-12-31', 'DEPARTMENT', :name, 1077, :name, :by, now())
					returning id
					""")
			.param("name", this.words)
			.param("by", Staff.ADVISOR.id())
			.query(UUID.class)
			.single();
	}

	private UUID report(String state) {
		UUID id = this.jdbc
			.sql("""
					insert into report (id, kind, title, from_day, to_day, state, open_by_link, created_by, created_at, version)
					values (gen_random_uuid(), 'ANNUAL', :title, '2026-01-01', '2026-06-30', :state, true, :by, now(), 0)
					returning id
					""")
			.param("title", "Beretning om " + this.words)
			.param("state", state)
			.param("by", Staff.ADVISOR.id())
			.query(UUID.class)
			.single();
		if (!state.equals("DRAFT")) {
			this.jdbc.sql("""
					insert into frozen_report (report_id, content, hash, frozen_on, frozen_by, frozen_at)
					values (?, ?, repeat('0', 64), current_date, ?, now())
					""").params(id, content(), Staff.ADVISOR.id()).update();
			this.jdbc
				.sql("""
						insert into report_step values (gen_random_uuid(), :id, 'DISCUSSED', current_date, :long, :long, :long, :by, now()),
						                               (gen_random_uuid(), :id, 'SUPPLEMENTED', current_date, :long, '', :long, :by, now())
						""")
				.param("id", id)
				.param("long", this.words)
				.param("by", Staff.ADVISOR.id())
				.update();
		}
		return id;
	}

	private UUID chapter(UUID report) {
		return this.jdbc
			.sql("""
					insert into report_chapter (id, report_id, position, title, body, included, in_short_version, changed_by,
					                            changed_at, version)
					values (gen_random_uuid(), ?, 1, ?, ?, true, true, ?, now(), 0)
					returning id
					""")
			.params(report, this.words, "{{tabel:afdeling}}\n\n{{diagram:måned}}\n\nDer kom {{hevendelser}}.",
					Staff.ADVISOR.id())
			.query(UUID.class)
			.single();
	}

	/** Gives every department of the first level its part. */
	private UUID part(UUID report) {
		return this.jdbc.sql("""
				insert into report_department (report_id, department_id)
				select ?, c.id from code c join code_name n on n.code_id = c.id
				where c.list = 'DEPARTMENT' and n.parent_id is null
				returning department_id
				""").params(report).query(UUID.class).list().getFirst();
	}

	/** A frozen report of one chapter. */
	private String content() {
		return """
				{"cover": {"municipality": "Prøveby Kommune", "kind": "Årsberetning", "title": "%1$s",
				           "period": {"from": "2026-01-01", "to": "2026-06-30"}, "comparisons": []},
				 "chapters": [{"anchor": "kapitel-1", "title": "%1$s", "inShort": true,
				               "blocks": [{"kind": "Paragraph", "words": [{"kind": "Words", "plain": "%1$s"}]}]}]}
				""".formatted(this.words);
	}

}
