package dk.borgerraadgiver.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Files as the world sends them.
 */
@OfficeTest
class HostileFilesTests {

	private static final String CASE = "/henvendelser/2026-0001";

	private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

	private static final byte[] PDF = "%PDF-1.4\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
		.getBytes(StandardCharsets.ISO_8859_1);

	private static final byte[] SCRIPT = "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"
		.getBytes(StandardCharsets.UTF_8);

	private final UUID note = UUID.randomUUID();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void receive() {
		new CaseMother(this.jdbc).inquiry(LocalDate.of(2026, 3, 2));
	}

	@Test
	void fiftyMegabytesAreTakenAndAByteMoreIsToldWithEverythingTypedKept() {
		byte[] large = new byte[FIFTY_MEGABYTES + 1];
		large[0] = 7;
		assertThat(attach(file("film.bin", large), file("svar.pdf", PDF))).hasStatus(422)
			.bodyText()
			.contains("film.bin: Filen er større end 50 MB.", "Skrevet i forvejen", "svar.pdf");
		assertThat(count("received_file")).isOne();
		assertThat(attach(file("film.bin", Arrays.copyOf(large, FIFTY_MEGABYTES)))).hasStatusOk();
		assertThat(this.jdbc.sql("select max(size) from received_file").query(Integer.class).single())
			.isEqualTo(FIFTY_MEGABYTES);
	}

	@Test
	void twentyFilesAtOnceBecomeTwentyDocumentsAndOneMoreIsTooMany() {
		assertThat(attach(files(21))).hasStatus(422).bodyText().contains("mere end 20 filer");
		assertThat(count("received_file")).isZero();
		assertThat(attach(files(20))).hasStatusOk().bodyText().contains("20 filer er modtaget");
		save();
		assertThat(count("document")).isEqualTo(20);
		assertThat(count("received_file")).isZero();
	}

	@Test
	void aFileThatIsNotWhatItsNameSaysIsKeptAsWhatItIs() {
		assertThat(attach(file("faktura.pdf", SCRIPT))).hasStatusOk()
			.bodyText()
			.contains("Navnet siger PDF, men indholdet er Webside", "Kan indeholde program");
		save();
		assertThat(this.jdbc.sql("select media_type || ' ' || named_type from document").query(String.class).single())
			.isEqualTo("text/html application/pdf");
		assertThat(page()).contains("Navnet siger PDF, men indholdet er Webside");
	}

	@Test
	void whatMayRunIsOnlyHandedOverAndRunsNowhere() {
		attach(file("side.html", SCRIPT),
				file("tegning.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
					.getBytes(StandardCharsets.UTF_8)),
				file("program.exe", new byte[] { 'M', 'Z', 0, 0, 1 }));
		save();
		for (UUID id : documents()) {
			assertThat(this.mvc.get().uri("/dokumenter/{id}", id).with(user(Staff.ADVISOR))).hasStatusOk()
				.hasHeader(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
				.hasHeader("X-Content-Type-Options", "nosniff")
				.hasHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
				.headers()
				.hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION,
						(values) -> assertThat(values.getFirst()).startsWith("attachment;"));
			assertThat(this.mvc.get().uri("/dokumenter/{id}/vis", id).with(user(Staff.ADVISOR))).hasStatus(404);
			assertThat(this.mvc.get().uri(CASE + "/dokumenter/{id}", id).with(user(Staff.ADVISOR))).hasStatusOk()
				.bodyText()
				.contains("Denne slags fil kan ikke vises her")
				.doesNotContain("<iframe");
		}
	}

	@Test
	void aZipBombIsKeptPackedAndUnpackedByNobody() throws IOException {
		assertThat(attach(file("bombe.zip", bomb("a.bin")), file("bombe.docx", bomb("[Content_Types].xml"))))
			.hasStatusOk();
		save();
		assertThat(count("document")).isEqualTo(2);
		assertThat(this.jdbc.sql("select sum(octet_length(bytes)) from document_chunk").query(Integer.class).single())
			.isLessThan(1024 * 1024);
	}

	@Test
	void aNameThatClimbsOrPretendsIsOnlyAName() {
		attach(file("../../etc/passwd", PDF), file("C:\\temp\\brev 😀.pdf", PDF), file("fdp.\u202Eexe.pdf", PDF));
		save();
		assertThat(this.jdbc.sql("select file_name from document order by place").query(String.class).list())
			.containsExactly("passwd", "brev 😀.pdf", "fdp.exe.pdf");
		assertThat(this.mvc.get().uri("/dokumenter/{id}", documents().get(1)).with(user(Staff.ADVISOR))).hasStatusOk()
			.headers()
			.hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION,
					(values) -> assertThat(values.getFirst()).contains("filename*=UTF-8''brev%20%F0%9F%98%80.pdf"));
	}

	@Test
	void filesNobodySavedAreForgotten(@Autowired ReceivedFiles files) {
		attach(file("svar.pdf", PDF));
		this.jdbc.sql("update received_file set received_at = received_at - interval '25 hours'").update();
		files.forgetOld();
		assertThat(count("received_file")).isZero();
		assertThat(count("document_chunk")).isZero();
	}

	@Test
	void aFileIsSeenByItsOwnerAndCanBeGivenUp() {
		attach(file("svar.pdf", PDF));
		var id = this.jdbc.sql("select id from received_file").query(String.class).single();
		assertThat(this.mvc.post()
			.uri(CASE + "/notat")
			.with(user(Staff.SECOND_ADVISOR))
			.with(csrf())
			.param("id", this.note.toString())
			.param("fjern", id)).hasStatusOk().bodyText().doesNotContain("svar.pdf");
		assertThat(count("received_file")).isOne();
		assertThat(this.mvc.post()
			.uri(CASE + "/notat")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", this.note.toString())
			.param("note", "Skrevet i forvejen")
			.param("fjern", id)).hasStatusOk().bodyText().contains("Skrevet i forvejen").doesNotContain("svar.pdf");
		assertThat(count("document_chunk")).isZero();
	}

	private MvcTestResult attach(MockMultipartFile... files) {
		var request = this.mvc.post().uri(CASE + "/notat").with(user(Staff.ADVISOR)).with(csrf()).multipart();
		for (MockMultipartFile file : files) {
			request = request.file(file);
		}
		return request.param("id", this.note.toString())
			.param("kind", "LETTER_IN")
			.param("note", "Skrevet i forvejen")
			.param("vedhaeft", "1")
			.exchange();
	}

	private void save() {
		var request = this.mvc.post().uri(CASE + "/notat").with(user(Staff.ADVISOR)).with(csrf());
		request = request.param("id", this.note.toString()).param("kind", "LETTER_IN").param("on", "3-3-2026");
		var waiting = this.jdbc.sql("select id from received_file order by place").query(String.class).list();
		for (int i = 0; i < waiting.size(); i++) {
			request = request.param("documents[" + i + "].id", waiting.get(i));
		}
		assertThat(request.exchange()).hasStatus(302);
	}

	private String page() {
		var text = new StringBuilder();
		assertThat(this.mvc.get().uri(CASE).with(user(Staff.ADVISOR))).hasStatusOk().bodyText().satisfies(text::append);
		return text.toString();
	}

	private List<UUID> documents() {
		return this.jdbc.sql("select id from document order by place")
			.query((row, place) -> row.getObject("id", UUID.class))
			.list();
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private static MockMultipartFile file(String name, byte[] content) {
		return new MockMultipartFile("filer", name, "application/octet-stream", content);
	}

	private static MockMultipartFile[] files(int count) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((number) -> file("bilag " + number + ".pdf", PDF))
			.toArray(MockMultipartFile[]::new);
	}

	/** Two hundred megabytes of nothing, in as many kilobytes. */
	private static byte[] bomb(String name) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			byte[] nothing = new byte[1024 * 1024];
			for (int i = 0; i < 200; i++) {
				zip.write(nothing);
			}
		}
		return bytes.toByteArray();
	}

}
