package dk.borgerraadgiver.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OfficeTest
class JournalTests {

	private static final int TOO_LARGE = 50 * 1024 * 1024 + 1;

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	private Journal journal;

	@Autowired
	private Documents documents;

	@Autowired
	private CaseDoor door;

	@Autowired
	private JdbcClient jdbc;

	private UUID inquiry = new UUID(0, 0);

	@BeforeEach
	void receive() {
		this.inquiry = new CaseMother(this.jdbc).inquiry(DAY);
	}

	@Test
	void anEntryIsFiledWithItsDocuments() throws IOException {
		this.journal.file(opened(), entry(DAY, text("svar.txt", "Tak for din henvendelse.")), Staff.ADVISOR);
		var document = onlyDocument();
		assertThat(document.inquiryId()).isEqualTo(this.inquiry);
		assertThat(document.mediaType()).isEqualTo("text/plain");
		try (InputStream content = this.documents.open(document)) {
			assertThat(content).hasContent("Tak for din henvendelse.");
		}
	}

	@Test
	void aDocumentOfManyPiecesIsReadAsItWasWritten() throws IOException {
		byte[] content = new byte[1_500_001];
		new Random(7).nextBytes(content);
		this.journal.file(opened(), entry(DAY, document("maaling.bin", content)), Staff.ADVISOR);
		assertThat(this.jdbc.sql("select count(*) from document_chunk").query(Integer.class).single()).isEqualTo(3);
		try (InputStream read = this.documents.open(onlyDocument())) {
			assertThat(read.readAllBytes()).isEqualTo(content);
		}
		assertThat(this.jdbc.sql("""
				select d.sha256 = sha256(string_agg(c.bytes, '' order by c.number)) and d.size = 1500001
				from document d join document_chunk c using (content_id) group by d.id
				""").query(Boolean.class).single()).isTrue();
	}

	@Test
	void anEntryFiledTwiceIsThereOnce() {
		var entry = entry(DAY, text("svar.txt", "Tak."));
		assertThat(this.journal.file(opened(), entry, Staff.ADVISOR)).isEqualTo(entry.id());
		assertThat(this.journal.file(opened(), entry, Staff.ADVISOR)).isEqualTo(entry.id());
		assertThat(count("journal_entry")).isOne();
		assertThat(count("document")).isOne();
	}

	@Test
	void whatIsEmptyTooLargeOrYetToHappenIsRefusedWhole() {
		var tomorrow = LocalDate.of(2999, 1, 1);
		refused(entry(tomorrow), "journal.in-future");
		refused(entry(DAY, text("svar.txt", "Tak."), document("tom.pdf", new byte[0])), "journal.document.empty");
		refused(entry(DAY, document("film.bin", new byte[TOO_LARGE])), "journal.document.too-large");
		assertThat(count("journal_entry")).isZero();
		assertThat(count("document")).isZero();
		assertThat(count("document_chunk")).isZero();
	}

	@Test
	void ofAnUploadThatBreaksOffNothingIsKept() {
		InputStreamSource broken = () -> {
			InputStream dead = InputStream.nullInputStream();
			dead.close();
			return new SequenceInputStream(new ByteArrayInputStream(new byte[600_000]), dead);
		};
		refused(entry(DAY, text("svar.txt", "Tak."), new NewDocument("film.bin", broken, "", DAY, false)),
				"journal.document.not-received");
		assertThat(count("journal_entry")).isZero();
		assertThat(count("document_chunk")).isZero();
	}

	@Test
	void theDatabaseRefusesToChangeOrRemoveADocument() {
		this.journal.file(opened(), entry(DAY, text("svar.txt", "Tak.")), Staff.ADVISOR);
		for (String change : List.of("update document set subject = 'andet'", "delete from document",
				"update document_chunk set bytes = 'x'", "delete from document_chunk")) {
			assertThatExceptionOfType(DataAccessException.class).as(change)
				.isThrownBy(() -> this.jdbc.sql(change).update());
		}
	}

	private void refused(NewEntry entry, String rule) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.journal.file(opened(), entry, Staff.ADVISOR))
			.withMessage(rule);
	}

	private OpenCase opened() {
		return this.door.look(this.inquiry, Staff.ADVISOR).orElseThrow();
	}

	private FiledDocument onlyDocument() {
		var id = this.jdbc.sql("select id from document").query(UUID.class).single();
		return this.documents.find(id).orElseThrow();
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private static NewEntry entry(LocalDate day, NewDocument... documents) {
		return new NewEntry(UUID.randomUUID(), EntryKind.LETTER_OUT, day, null, "Ydelse", "Svar sendt.", false,
				List.of(documents));
	}

	private static NewDocument text(String name, String content) {
		return document(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private static NewDocument document(String name, byte[] content) {
		return new NewDocument(name, new ByteArrayResource(content), "Svar", DAY, false);
	}

}
