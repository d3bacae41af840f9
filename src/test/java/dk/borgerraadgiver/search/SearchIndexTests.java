package dk.borgerraadgiver.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.BulkRegistration;
import dk.borgerraadgiver.inquiry.CaseEvent;
import dk.borgerraadgiver.inquiry.PastInquiry;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.PastSchema;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is found is what is written, however it was written.
 */
@OfficeTest
class SearchIndexTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	private CaseSearch search;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BulkRegistration bulk;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void everyColumnOfTextIsKeptByTheDatabaseItself() {
		var kept = this.jdbc.sql("""
				select table_name || '.' || column_name from information_schema.columns
				where udt_name = 'tsvector' and is_generated = 'ALWAYS' and table_schema = 'public'
				""").query((row, place) -> row.getString(1)).list();
		assertThat(kept).containsExactlyInAnyOrder("inquiry.subject_words", "inquiry.description_words",
				"inquiry.number_words", "inquiry.particulars_words", "inquiry.outcome_words",
				"complaint_matter.outcome_words", "inquiry_closing.reason_words", "journal_entry.note_words",
				"document.title_words", "document_correction.title_words", "document_text.words",
				"own_deadline.what_words", "forwarding.question_words", "forwarding_reminder.note_words",
				"mediation.told_words", "mediation_meeting.told_words", "observation.told_words", "finding.text_words",
				"consent.note_words", "report_passage.words");
	}

	@Test
	void aCorrectedTextIsFoundByItsNewWordsOnly() {
		var inquiry = new SearchedOffice(this.jdbc).inquiry("Om kontanthjælp");
		assertThat(found("kontanthjælp")).isOne();
		this.jdbc.sql("update inquiry set subject = 'Om boligstøtte' where id = ?").param(inquiry).update();
		assertThat(found("kontanthjælp")).isZero();
		assertThat(found("boligstøtte")).isOne();
	}

	@Test
	void whatIsImportedTogetherIsFoundAtOnce() {
		this.transaction.executeWithoutResult((status) -> this.bulk.register(
				List.of(past("A-1", "Parkering ved havnen"), past("A-2", "Parkering ved kirken")), null, (done) -> {
				}));
		assertThat(found("parkering")).isEqualTo(2);
		assertThat(found("kirken")).isOne();
	}

	@Test
	void whatTheSystemNotesIsFoundWithItsNote() {
		var inquiry = new SearchedOffice(this.jdbc).inquiry("Sag");
		this.transaction.executeWithoutResult((status) -> this.events
			.publishEvent(CaseEvent.of(inquiry, "reopened", DAY, Staff.ADVISOR.id()).noting("Nye lægepapirer")));
		assertThat(found("lægepapirer")).isOne();
	}

	@Test
	void aTransactionThatIsUndoneLeavesNothingToFind() {
		this.transaction.executeWithoutResult((status) -> {
			new SearchedOffice(this.jdbc).inquiry("Flygtig sag");
			status.setRollbackOnly();
		});
		assertThat(found("flygtig")).isZero();
	}

	@Test
	void theCasesOfAnOlderSchemaAreFoundAfterTheMigration() {
		var past = PastSchema.after("20261122.1220");
		past.jdbc()
			.sql("""
					insert into inquiry (id, case_year, case_sequence, received_on, subject, created_at, changed_at, version)
					values (?, 2025, 1, '2025-03-01', 'Om Århus og kørslen', now(), now(), 0)
					""")
			.param(new UUID(0, 9))
			.update();
		past.jdbc().sql("""
				insert into journal_entry (id, inquiry_id, kind, happened_on, written_at, note)
				values (?, ?, 'PHONE', '2025-03-01', now(), 'Ringede om boligindskud')
				""").params(new UUID(0, 8), new UUID(0, 9)).update();
		document(past);
		past.bringUpToDate();
		assertThat(past.jdbc()
			.sql("""
					select source from search_piece where words @@ cast('''aarhus'' | ''boligindskud'' | ''brev''' as tsquery)
					""")
			.query((row, place) -> row.getString(1))
			.list()).containsExactlyInAnyOrder("SUBJECT", "PHONE", "DOCUMENT");
		assertThat(
				past.jdbc().sql("select state from document_reading").query((row, place) -> row.getString(1)).single())
			.isEqualTo("WAITING");
	}

	@Test
	void whatStoodInAllPartsOfACaseIsFoundAfterTheMigration() {
		var past = PastSchema.after("20261125.1411");
		var cases = new CaseMother(past.jdbc());
		UUID inquiry = cases.inquiry(DAY);
		UUID department = cases.code("DEPARTMENT", "Ydelse");
		past.jdbc().sql("update inquiry set lesson = 'Kvittér altid', external_number = 'Br-7'").update();
		past.jdbc().sql("""
				insert into account (id, username, full_name, created_at, version)
				values (?, 'rikke', 'Rikke Rådgiver', now(), 0)
				""").param(new UUID(0, 1)).update();
		past.jdbc().sql("""
				insert into mediation (id, inquiry_id, department_id, about, proposed_on, created_at, version)
				values (gen_random_uuid(), ?, ?, 'Om kvitteringen', '2026-03-02', now(), 0)
				""").params(inquiry, department).update();
		past.jdbc().sql("""
				insert into finding (id, inquiry_id, stated_on, text, author_id, written_at)
				values (gen_random_uuid(), ?, '2026-03-02', 'Ingen kvitteringer', ?, now())
				""").params(inquiry, new UUID(0, 1)).update();
		past.bringUpToDate();
		assertThat(
				past.jdbc().sql("select source from search_piece where words @@ 'kvit:*'").query(String.class).list())
			.containsExactlyInAnyOrder("OUTCOME", "MEDIATION", "FINDING");
	}

	private static void document(PastSchema past) {
		past.jdbc()
			.sql("""
					insert into document (id, entry_id, content_id, file_name, media_type, size, sha256, subject, dated_on, withheld)
					values (?, ?, ?, 'brev.pdf', 'application/pdf', 1, sha256('x'), '', '2025-03-01', false)
					""")
			.params(new UUID(0, 7), new UUID(0, 8), new UUID(0, 6))
			.update();
	}

	private static PastInquiry past(String number, String subject) {
		return new PastInquiry(number, DAY, null, null, null, null, subject, null, null, null, List.of(), List.of());
	}

	private long found(String text) {
		return this.search.find(Searches.of(text), Staff.ADVISOR).paging().count();
	}

}
