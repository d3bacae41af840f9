package dk.borgerraadgiver.journal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Twenty who write in one case at the same moment, each of them with a double click:
 * notes, documents, corrections, letters and forwardings.
 */
@OfficeTest
class TwentyWritersTests {

	private static final String CASE = "/henvendelser/2026-0001";

	private static final int OF_EACH = 4;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private final List<UUID> departments = new ArrayList<>();

	@BeforeEach
	void receive() {
		var cases = new CaseMother(this.jdbc);
		var inquiry = cases.inquiry(LocalDate.of(2026, 3, 2), null, null, cases.citizen("Test Borger"));
		for (int n = 0; n < OF_EACH; n++) {
			this.departments.add(cases.code("DEPARTMENT", "Center " + n));
			cases.concern(inquiry, this.departments.get(n));
		}
	}

	@Test
	void ofNotesDocumentsCorrectionsLettersAndForwardingsEachIsThereOnce() throws Exception {
		var writers = new ArrayList<Callable<Integer>>();
		for (int n = 0; n < OF_EACH; n++) {
			var viewer = (n % 2 == 0) ? Staff.ADVISOR : Staff.SECOND_ADVISOR;
			writers.add(writer("/notat", viewer, note("Notat " + n)));
			writers.add(writer("/notat", viewer, withDocument(note("Bilag " + n), viewer)));
			writers.add(writer("/notat/" + noted("Forkert " + n) + "/ret", viewer,
					and(note("Rettet " + n), "reason", "Hørte forkert")));
			writers.add(writer("/brev/ny", viewer, "id", UUID.randomUUID().toString(), "to", "borger", "subject",
					"Brev " + n, "body", "Kære borger"));
			writers.add(writer("/videresend", viewer, "id", UUID.randomUUID().toString(), "chosen",
					this.departments.get(n).toString(), "askedOn", today(0), "dueOn", today(9), "mode", "EMAIL",
					"question", "Spørgsmål " + n, "reason", "Det haster"));
		}
		assertThat(writers).hasSize(20);
		allAtOnce(writers);
		assertThat(notes("event is null"))
			.containsExactlyInAnyOrder(four("Notat", "Bilag", "Forkert", "Rettet", "Brev"));
		assertThat(notes("event = 'forwarded'")).containsExactlyInAnyOrder(four("Spørgsmål"));
		assertThat(notes("corrects_id is not null")).containsExactlyInAnyOrder(four("Rettet"));
		assertThat(this.jdbc.sql("select department_id from forwarding").query(UUID.class).list())
			.containsExactlyInAnyOrderElementsOf(this.departments);
		assertThat(this.jdbc.sql("select count(distinct content_id) from document").query(Integer.class).single())
			.as("one to each note, a letter as PDF and Word")
			.isEqualTo(OF_EACH + 2 * OF_EACH);
		assertThat(this.jdbc.sql("select count(*) from received_file").query(Integer.class).single()).isZero();
	}

	/** Each pressed twice; whoever is told that it is done may rely on it. */
	private static void allAtOnce(List<Callable<Integer>> writers) throws InterruptedException {
		var pressed = new ArrayList<>(writers);
		pressed.addAll(writers);
		try (var advisors = Executors.newFixedThreadPool(pressed.size())) {
			var answers = advisors.invokeAll(pressed).stream().map((one) -> one.resultNow()).toList();
			assertThat(answers).isSubsetOf(302, 409);
			for (int n = 0; n < writers.size(); n++) {
				assertThat(List.of(answers.get(n), answers.get(writers.size() + n))).as("writer %d", n).contains(302);
			}
		}
	}

	private Callable<Integer> writer(String path, Viewer viewer, String... fields) {
		return () -> {
			var request = this.mvc.post().uri(CASE + path).with(user(viewer)).with(csrf());
			for (int i = 0; i < fields.length; i += 2) {
				request = request.param(fields[i], fields[i + 1]);
			}
			return request.exchange().getResponse().getStatus();
		};
	}

	private String noted(String text) throws Exception {
		String[] note = note(text);
		assertThat(writer("/notat", Staff.ADVISOR, note).call()).isEqualTo(302);
		return note[1];
	}

	private String[] withDocument(String[] note, Viewer viewer) {
		var file = new MockMultipartFile("filer", "bilag.txt", "text/plain", note[5].getBytes(StandardCharsets.UTF_8));
		assertThat(this.mvc.post()
			.uri(CASE + "/notat")
			.with(user(viewer))
			.with(csrf())
			.multipart()
			.file(file)
			.param("id", note[1])
			.param("vedhaeft", "1")).hasStatusOk();
		var received = this.jdbc.sql("select id from received_file where entry_id = ?")
			.param(UUID.fromString(note[1]))
			.query(UUID.class)
			.single();
		return and(note, "documents[0].id", received.toString());
	}

	private List<String> notes(String which) {
		return this.jdbc.sql("select note from journal_entry where " + which)
			.query((row, place) -> row.getString("note"))
			.list();
	}

	private String today(int days) {
		return DAY.format(LocalDate.now(this.clock).plusDays(days));
	}

	private static String[] note(String text) {
		return new String[] { "id", UUID.randomUUID().toString(), "kind", "PHONE", "note", text };
	}

	private static String[] and(String[] fields, String... more) {
		var all = new ArrayList<>(List.of(fields));
		all.addAll(List.of(more));
		return all.toArray(String[]::new);
	}

	private static String[] four(String... words) {
		var all = new ArrayList<String>();
		for (String word : words) {
			for (int n = 0; n < OF_EACH; n++) {
				all.add(word + " " + n);
			}
		}
		return all.toArray(String[]::new);
	}

}
