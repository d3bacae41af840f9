package dk.borgerraadgiver.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything a case can have, with one word in all its texts.
 */
final class CaseBelongings {

	static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	/** So long that the days are counted by the thousand. */
	private static final LocalDate LONG_AGO = DAY.minusYears(5);

	private final JdbcClient jdbc;

	private final UUID inquiry;

	private final UUID department;

	private final String word;

	private final Map<String, String> ids = new LinkedHashMap<>();

	private CaseBelongings(JdbcClient jdbc, UUID inquiry, UUID department, String word) {
		this.jdbc = jdbc;
		this.inquiry = inquiry;
		this.department = department;
		this.word = word;
	}

	/**
	 * Gives a case of a citizen everything it can have.
	 * @return what it has, by the beginnings of the addresses in {@code access.txt}
	 */
	static Map<String, String> give(JdbcClient jdbc, UUID inquiry, UUID department, UUID category, String word) {
		var belongings = new CaseBelongings(jdbc, inquiry, department, word);
		var cases = new CaseMother(jdbc);
		belongings.write(
				"update inquiry set description = :word, lesson = :word, lesson_usable = true, question = :word",
				" where id = :inquiry");
		UUID matter = cases.matter(inquiry, department, category);
		jdbc.sql("update complaint_matter set lesson = ?, lesson_usable = true, position = 1 where id = ?")
			.params(word, matter)
			.update();
		belongings.journal();
		belongings.clocks();
		belongings.mediation();
		belongings.mandate();
		belongings.conclusions(matter);
		return belongings.ids;
	}

	private void journal() {
		UUID entry = insert("journal_entry", "kind, happened_on, written_at, author_id, note",
				"'PHONE', :day, '2026-03-01T10:00Z', :by, :word");
		insert("journal_entry", "kind, happened_on, written_at, author_id, note, event",
				"'EVENT', :day, '2026-03-01T10:00Z', :by, :word, 'reopened'");
		this.ids.put("/notat/{entry}", entry.toString());
		UUID document = UUID.randomUUID();
		UUID content = UUID.randomUUID();
		this.jdbc.sql("insert into document_chunk (content_id, number, bytes) values (?, 0, ?)")
			.params(content, this.word.getBytes(StandardCharsets.UTF_8))
			.update();
		this.jdbc
			.sql("""
					insert into document (id, entry_id, content_id, file_name, media_type, size, sha256, subject, dated_on, withheld)
					values (:id, :entry, :content, :name, 'text/plain', :size, sha256('x'), :word, :day, false)
					""")
			.param("id", document)
			.param("entry", entry)
			.param("content", content)
			.param("name", this.word + ".txt")
			.param("size", this.word.length())
			.param("word", this.word)
			.param("day", DAY)
			.update();
		this.jdbc.sql("insert into document_text (document_id, part, body) values (?, 0, ?)")
			.params(document, this.word)
			.update();
		UUID correction = insert("journal_entry", "kind, happened_on, written_at, author_id, note, event, details",
				"'EVENT', :day, '2026-03-01T10:00Z', :by, :word, 'document-withheld', array[:word, :word]");
		this.jdbc.sql("""
				insert into document_correction (id, document_id, number, entry_id, subject, dated_on, withheld)
				values (:entry, :document, 1, :entry, :word, :day, true)
				""")
			.param("entry", correction)
			.param("document", document)
			.param("word", this.word)
			.param("day", DAY)
			.update();
		this.ids.put("/dokumenter/{id}", document.toString());
	}

	private void clocks() {
		this.ids.put("/frist/{id}", insert("own_deadline", "due_on, what, set_by, set_at, version",
				":day, :word, :by, '2026-03-01T10:00Z', 0")
			.toString());
		UUID forwarding = insert("forwarding",
				"department_id, form_id, asked_on, mode, question, first_due_on, due_on, forwarded_by, created_at, version",
				":department, gen_random_uuid(), :longAgo, 'EMAIL', :word, :longAgo, :longAgo, :by, '2026-03-01T10:00Z', 0");
		this.jdbc
			.sql("""
					insert into forwarding_reminder (id, forwarding_id, reminded_on, mode, due_on, note, reminded_by, noted_at)
					values (gen_random_uuid(), ?, ?, 'PHONE', ?, ?, ?, '2026-03-01T10:00Z')
					""")
			.params(forwarding, DAY, DAY, this.word, Staff.ADVISOR.id())
			.update();
		this.ids.put("/videresendt/{id}", forwarding.toString());
	}

	private void mediation() {
		UUID mediation = insert("mediation",
				"department_id, people, about, proposed_on, accepted_on, agreement, created_at, version",
				":department, :word, :word, :day, :day, :word, '2026-03-01T10:00Z', 0");
		UUID meeting = UUID.randomUUID();
		this.jdbc.sql("""
				insert into mediation_meeting (id, mediation_id, day, place, participants, note, status)
				values (?, ?, ?, ?, ?, ?, 'PLANNED')
				""").params(meeting, mediation, DAY, this.word, this.word, this.word).update();
		this.ids.put("/maegling/{id}", mediation.toString());
		this.ids.put("/moeder/{meeting}", meeting.toString());
		this.ids.put("/observatoer/{id}",
				insert("observation", "department_id, day, place, purpose, note, status, created_at, version",
						":department, :day, :word, :word, :word, 'PLANNED', '2026-03-01T10:00Z', 0")
					.toString());
	}

	private void mandate() {
		UUID representative = UUID.randomUUID();
		UUID power = UUID.randomUUID();
		this.jdbc.sql("""
				insert into representative (id, inquiry_id, name, created_at, version)
				values (?, ?, ?, '2026-03-01T10:00Z', 0)
				""").params(representative, this.inquiry, this.word).update();
		this.jdbc.sql("""
				insert into power_of_attorney (id, representative_id, inquiry_id, given_on, recorded_at)
				values (?, ?, ?, ?, '2026-03-01T10:00Z')
				""").params(power, representative, this.inquiry, DAY).update();
		this.ids.put("/repraesentanter/{id}", representative.toString());
		this.ids.put("/fuldmagt/{power}", power.toString());
		this.ids.put("/samtykke/{id}",
				insert("consent",
						"form_id, department_id, given_on, manner, given_by, note, recorded_at, recorded_by, version",
						"gen_random_uuid(), :department, :day, 'ORALLY', 'CITIZEN', :word, '2026-03-01T10:00Z', :by, 0")
					.toString());
	}

	/** A finding, and every recommendation there is rests on it and on the case. */
	private void conclusions(UUID matter) {
		UUID finding = insert("finding", "department_id, stated_on, text, author_id, written_at",
				":department, :day, :word, :by, '2026-03-01T10:00Z'");
		this.jdbc
			.sql("insert into recommendation_case select id, ?, ?, now() from recommendation on conflict do nothing")
			.params(this.inquiry, Staff.ADVISOR.id())
			.update();
		this.jdbc.sql("insert into recommendation_matter select id, ? from recommendation").param(matter).update();
		this.jdbc.sql("insert into recommendation_finding select id, ? from recommendation").param(finding).update();
		this.jdbc.sql("select id from recommendation limit 1")
			.query(String.class)
			.optional()
			.ifPresent((id) -> this.ids.put("/anbefalinger/{id}", id));
	}

	private UUID insert(String table, String columns, String values) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("insert into " + table + " (id, inquiry_id, " + columns + ") values (:id, :inquiry, " + values + ")")
			.param("id", id)
			.param("inquiry", this.inquiry)
			.param("department", this.department)
			.param("day", DAY)
			.param("longAgo", LONG_AGO)
			.param("by", Staff.ADVISOR.id())
			.param("word", this.word)
			.update();
		return id;
	}

	private void write(String change, String where) {
		this.jdbc.sql(change + where).param("word", this.word).param("inquiry", this.inquiry).update();
	}

}
