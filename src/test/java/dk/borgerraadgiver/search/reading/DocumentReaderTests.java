package dk.borgerraadgiver.search.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.journal.EntryKind;
import dk.borgerraadgiver.journal.Journal;
import dk.borgerraadgiver.journal.NewDocument;
import dk.borgerraadgiver.journal.NewEntry;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class DocumentReaderTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final String TEXT = "Svar om boligindskud og sagsbehandlingstid";

	@Autowired
	private DocumentReader reader;

	@Autowired
	private Journal journal;

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
	void theTextOfPdfWordAndPlainTextIsRead() throws IOException {
		file("svar.pdf", pdf());
		file("svar.docx", word());
		file("svar.txt", TEXT.getBytes(StandardCharsets.UTF_8));
		this.reader.readAll();
		assertThat(states()).containsOnly("READ");
		assertThat(texts()).hasSize(3).allSatisfy((text) -> assertThat(text).contains(TEXT));
	}

	@Test
	void aFiledDocumentWaitsUntilItIsRead() {
		file("svar.txt", TEXT.getBytes(StandardCharsets.UTF_8));
		assertThat(states()).containsExactly("WAITING");
	}

	@Test
	void whatCanNotBeReadIsMarkedAndStaysFiled() throws IOException {
		byte[] broken = pdf();
		Arrays.fill(broken, 200, broken.length, (byte) 'x');
		file("skadet.pdf", broken);
		file("billede.png", new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0 });
		file("svar.txt", TEXT.getBytes(StandardCharsets.UTF_8));
		this.reader.readAll();
		assertThat(states()).containsExactlyInAnyOrder("FAILED", "NO_TEXT", "READ");
		assertThat(this.jdbc.sql("select count(*) from document").query(Long.class).single()).isEqualTo(3);
	}

	@Test
	void aZipBombIsLeftUnread() throws IOException {
		file("bombe.docx", bomb());
		this.reader.readAll();
		assertThat(states()).containsExactly("FAILED");
	}

	@Test
	void ofAVeryLongTextTheBeginningIsKept() {
		file("lang.txt", "boligindskud og andet ".repeat(60_000).getBytes(StandardCharsets.UTF_8));
		this.reader.readAll();
		assertThat(this.jdbc.sql("select cut_short from document_reading").query(Boolean.class).single()).isTrue();
		assertThat(this.jdbc.sql("select sum(length(body)) from document_text").query(Long.class).single())
			.isBetween(990_000L, (long) TextExtractor.MOST);
		assertThat(texts()).allSatisfy((text) -> assertThat(text).matches("\\s?\\S.*\\S"));
	}

	@Test
	void aReaderThatDiedIsFollowedByAnotherButNotForEver() {
		file("svar.txt", TEXT.getBytes(StandardCharsets.UTF_8));
		died(1);
		this.reader.readAll();
		assertThat(states()).containsExactly("READ");
		died(3);
		this.reader.readAll();
		assertThat(states()).containsExactly("FAILED");
	}

	private void died(int attempts) {
		this.jdbc
			.sql("update document_reading set state = 'READING', attempts = ?, touched_at = now() - interval '1 day'")
			.param(attempts)
			.update();
	}

	private void file(String name, byte[] content) {
		var document = new NewDocument(name, new ByteArrayResource(content), "", DAY, false);
		var opened = this.door.look(this.inquiry, Staff.ADVISOR).orElseThrow();
		this.journal.file(opened,
				new NewEntry(UUID.randomUUID(), EntryKind.LETTER_IN, DAY, null, "Ydelse", "", false, List.of(document)),
				Staff.ADVISOR);
	}

	private List<String> states() {
		return this.jdbc.sql("select state from document_reading").query((row, place) -> row.getString(1)).list();
	}

	private List<String> texts() {
		return this.jdbc.sql("select body from document_text order by part")
			.query((row, place) -> row.getString(1))
			.list();
	}

	private static byte[] pdf() throws IOException {
		try (var pdf = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			var page = new PDPage();
			pdf.addPage(page);
			try (var text = new PDPageContentStream(pdf, page)) {
				text.beginText();
				text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
				text.newLineAtOffset(50, 700);
				text.showText(TEXT);
				text.endText();
			}
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] word() throws IOException {
		try (var word = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
			word.createParagraph().createRun().setText(TEXT);
			word.write(bytes);
			return bytes.toByteArray();
		}
	}

	/** A Word document whose text is 200 MB of blanks. */
	private static byte[] bomb() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write("""
					<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
					PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
					.wordprocessingml.document.main+xml"/></Types>""".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("_rels/.rels"));
			zip.write("""
					<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship \
					Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
					Target="word/document.xml"/></Relationships>""".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(
					"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
						.getBytes(StandardCharsets.UTF_8));
			byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 200; i++) {
				zip.write(blanks);
			}
			zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

}
