package dk.borgerraadgiver.journal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class TimelineTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final int MOST_STATEMENTS = 15;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Journal journal;

	@Autowired
	private CaseDoor door;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private UUID inquiry = new UUID(0, 0);

	@BeforeEach
	void receive() {
		this.inquiry = new CaseMother(this.jdbc).inquiry(DAY);
	}

	@Test
	void twoHundredEntriesTakeFewStatementsAndComeFiftyAtATime() {
		var ids = new ArrayList<UUID>();
		for (int i = 1; i <= 200; i++) {
			ids.add(file(entry("Notat nr. " + i + ".", DAY, (i % 4 == 0) ? List.of(text()) : List.of())));
		}
		page("");
		Statements.forget();
		var first = page("");
		assertThat(Statements.heard()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(first).contains("Notat nr. 200.", "Notat nr. 151.", "Viser 1–50 af 200")
			.doesNotContain("Notat nr. 150.");
		assertThat(page("?tidslinje=4&orden=aeldste")).contains("Notat nr. 200.").doesNotContain("Notat nr. 150.");
		assertThat(page("?tidslinje=999")).contains("Notat nr. 1.");
		assertThat(page("?post=" + ids.get(9))).contains("post-" + ids.get(9), "Notat nr. 10.");
		assertThat(page("?vis=dokumenter")).contains("Notat nr. 200.").doesNotContain("Notat nr. 199.");
	}

	@Test
	void entriesOfADayStandByTheirTime() {
		file(entry("Om eftermiddagen", LocalTime.of(15, 0)));
		file(entry("Om morgenen", LocalTime.of(8, 30)));
		var page = page("?orden=aeldste");
		assertThat(page.indexOf("Om morgenen")).isPositive().isLessThan(page.indexOf("Om eftermiddagen"));
	}

	@Test
	void whatHasNoTimeStandsWhereItWasWritten() {
		var today = LocalDate.now(this.clock);
		file(new NewEntry(UUID.randomUUID(), EntryKind.PHONE, today, LocalTime.MIDNIGHT, "", "Først", false,
				List.of()));
		file(entry("Uden tid", today, List.of()));
		file(new NewEntry(UUID.randomUUID(), EntryKind.PHONE, today, LocalTime.of(23, 59), "", "Til sidst", false,
				List.of()));
		assertThat(page("?orden=aeldste")).containsSubsequence("Først", "Uden tid", "Til sidst");
	}

	@Test
	void aDocumentWhoseTextCouldNotBeReadSaysSo() {
		file(entry("Læst", DAY, List.of(text())));
		assertThat(page("")).doesNotContain("Teksten kan ikke læses");
		this.jdbc.sql("update document_reading set state = 'FAILED'").update();
		assertThat(page("")).containsOnlyOnce("Teksten kan ikke læses");
		var id = this.jdbc.sql("select id from document").query(String.class).single();
		assertThat(page("/dokumenter/" + id)).contains("Teksten kan ikke læses");
	}

	@Test
	void aLongNoteIsFoldedAndStillThereWhole() {
		file(entry("Langt. ".repeat(200) + "Slut.", DAY, List.of()));
		assertThat(page("")).contains("<details class=\"timeline-long\"", "Vis hele teksten", "Slut.");
	}

	@Test
	void ofTwentyWhoWriteAtOnceEveryEntryIsThereOnce() throws Exception {
		var opened = opened();
		var writers = new ArrayList<Callable<UUID>>();
		for (int i = 0; i < 20; i++) {
			var entry = entry("Samtidig", DAY, List.of(text()));
			writers.add(() -> this.journal.file(opened, entry, Staff.ADVISOR));
			writers.add(() -> this.journal.file(opened, entry, Staff.ADVISOR));
		}
		var acknowledged = new ArrayList<UUID>();
		try (var threads = Executors.newFixedThreadPool(20)) {
			for (var answer : threads.invokeAll(writers)) {
				acknowledged.add(answer.get());
			}
		}
		assertThat(this.jdbc.sql("select id from journal_entry")
			.query((row, place) -> row.getObject("id", UUID.class))
			.list()).hasSize(20).containsExactlyInAnyOrderElementsOf(acknowledged.stream().distinct().toList());
		assertThat(this.jdbc.sql("select count(*) from document").query(Integer.class).single()).isEqualTo(20);
	}

	@Test
	void aDocumentOfARestrictedCaseDoesNotExistForOthers() {
		file(entry("Fortroligt", DAY, List.of(text())));
		this.jdbc.sql("update inquiry set restricted = true").update();
		this.jdbc.sql("insert into inquiry_reader (inquiry_id, account_id) values (?, ?)")
			.params(this.inquiry, Staff.ADVISOR.id())
			.update();
		var id = this.jdbc.sql("select id from document").query(String.class).single();
		for (String path : List.of("/dokumenter/" + id, "/henvendelser/2026-0001/dokumenter/" + id)) {
			assertThat(this.mvc.get().uri(path).with(user(Staff.ADVISOR))).hasStatusOk();
			assertThat(this.mvc.get().uri(path).with(user(Staff.SECOND_ADVISOR))).hasStatus(404);
		}
	}

	private UUID file(NewEntry entry) {
		return this.journal.file(opened(), entry, Staff.ADVISOR);
	}

	private OpenCase opened() {
		return this.door.look(this.inquiry, Staff.ADVISOR).orElseThrow();
	}

	private String page(String query) {
		var text = new StringBuilder();
		assertThat(this.mvc.get().uri("/henvendelser/2026-0001" + query).with(user(Staff.ADVISOR))).hasStatusOk()
			.bodyText()
			.satisfies(text::append);
		return text.toString();
	}

	private static NewEntry entry(String note, LocalTime at) {
		return new NewEntry(UUID.randomUUID(), EntryKind.PHONE, DAY, at, "", note, false, List.of());
	}

	private static NewEntry entry(String note, LocalDate day, List<NewDocument> documents) {
		return new NewEntry(UUID.randomUUID(), EntryKind.LETTER_IN, day, null, "Ydelse", note, false, documents);
	}

	private static NewDocument text() {
		return new NewDocument("bilag.txt", new ByteArrayResource("Bilag.".getBytes(StandardCharsets.UTF_8)), "Bilag",
				DAY, false);
	}

}
