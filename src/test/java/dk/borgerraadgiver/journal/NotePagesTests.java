package dk.borgerraadgiver.journal;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class NotePagesTests {

	private static final String CASE = "/henvendelser/2026-0001";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void receive() {
		new CaseMother(this.jdbc).inquiry(LocalDate.of(2026, 3, 2));
	}

	@Test
	void aNoteStandsInTheTimelineWithWhoWasSpokenTo() {
		var id = note("kind", "PHONE", "on", "3-3-2026", "at", "9.14", "counterpart", "Teamleder i Ydelse", "note",
				"Lover svar.\nPå fredag.", "withheld", "true");
		assertThat(page()).contains("post-" + id, "03-03-2026", "09:14", "Telefon", "· Teamleder i Ydelse",
				"Lover svar.\nPå fredag.", "Må ikke udleveres", "Rikke Rådgiver", "noteret ");
	}

	@Test
	void aNoteWithoutADayHappensNow() {
		var id = note("kind", "INTERNAL", "note", "Husk at ringe.");
		assertThat(this.jdbc
			.sql("select happened_on = written_at::date and happened_time is not null from journal_entry where id = ?")
			.param(id)
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost() {
		var answer = post("/notat", Staff.ADVISOR, "kind", "", "on", "32-1-2026", "note", "Et langt notat");
		assertThat(answer).hasStatus(422)
			.bodyText()
			.contains("Vælg, hvad det er.", "Skriv datoen som dag-måned-år", "32-1-2026", "Et langt notat");
		assertThat(post("/notat", Staff.ADVISOR, "kind", "PHONE", "on", "1-1-2999", "note", "I morgen")).hasStatus(422)
			.bodyText()
			.contains("Dagen ligger i fremtiden", "I morgen");
		assertThat(post("/notat", Staff.ADVISOR, "kind", "PHONE")).hasStatus(422)
			.bodyText()
			.contains("Skriv et notat, eller tilføj et dokument.");
		assertThat(count()).isZero();
	}

	@Test
	void aNoteSentTwiceIsOneNoteAndOtherTextIsNotLost() {
		var id = UUID.randomUUID().toString();
		String[] form = { "id", id, "kind", "PHONE", "note", "Første" };
		assertThat(post("/notat", Staff.ADVISOR, form)).hasStatus(302);
		assertThat(post("/notat", Staff.ADVISOR, form)).hasStatus(302);
		assertThat(count()).isOne();
		var again = post("/notat", Staff.ADVISOR, "id", id, "kind", "PHONE", "note", "Anden");
		assertThat(again).hasStatus(409)
			.bodyText()
			.contains("Notatet er gemt allerede", "Anden", "#post-" + id)
			.doesNotContain("value=\"" + id);
		assertThat(count()).isOne();
	}

	@Test
	void aCorrectionIsANewEntryThatNamesTheOldOneAndBothAreShown() {
		var id = note("kind", "PHONE", "on", "3-3-2026", "note", "Fristen er den 5.");
		var form = this.mvc.get().uri(CASE + "/notat/" + id + "/ret").with(user(Staff.ADVISOR));
		assertThat(form).hasStatusOk().bodyText().contains("Det står der nu", "Fristen er den 5.");
		var next = correct(id, "Fristen er den 6.", "Hørte forkert");
		assertThat(page()).contains("Fristen er den 5.", "Fristen er den 6.", "Rettet ", "Retter notat skrevet",
				"Hørte forkert", "#post-" + id, "#post-" + next);
		var last = correct(next, "Fristen er den 7.", "Igen");
		assertThat(page()).contains("Fristen er den 5.", "Fristen er den 6.", "Fristen er den 7.", "#post-" + last);
	}

	@Test
	void aCorrectionWantsAReason() {
		var id = note("kind", "PHONE", "note", "Forkert");
		assertThat(post("/notat/" + id + "/ret", Staff.ADVISOR, "kind", "PHONE", "note", "Rigtigt")).hasStatus(422)
			.bodyText()
			.contains("Skriv, hvorfor det rettes.", "Rigtigt");
	}

	@Test
	void whoCorrectsWhatIsCorrectedMeanwhileSeesBothTextsAndCorrectsTheLast() {
		var id = note("kind", "PHONE", "note", "Forkert");
		var first = correct(id, "Min rettelse", "Derfor");
		var late = post("/notat/" + id + "/ret", Staff.SECOND_ADVISOR, "kind", "PHONE", "note", "Hans rettelse",
				"reason", "Også derfor");
		assertThat(late).hasStatus(409)
			.bodyText()
			.contains("Notatet er rettet imens", "Min rettelse", "Hans rettelse", "/notat/" + first + "/ret");
		correct(first, "Hans rettelse", "Også derfor");
		assertThat(count()).isEqualTo(3);
	}

	@Test
	void whatTheSystemDidIsNotCorrected() {
		this.jdbc
			.sql("""
					insert into journal_entry (id, inquiry_id, kind, happened_on, written_at, event)
					select '00000000-0000-0000-0000-00000000000e', id, 'EVENT', received_on, now(), 'registered' from inquiry
					""")
			.update();
		assertThat(
				this.mvc.get().uri(CASE + "/notat/00000000-0000-0000-0000-00000000000e/ret").with(user(Staff.ADVISOR)))
			.hasStatus(404);
	}

	@Test
	void theShortFormGoesOnWithWhatWasTyped() {
		assertThat(post("/notat", Staff.ADVISOR, "mere", "1", "kind", "MEETING", "note", "Begyndt")).hasStatusOk()
			.bodyText()
			.contains("Begyndt", "name=\"on\"")
			.doesNotContain("Ret følgende");
		assertThat(count()).isZero();
	}

	private UUID correct(UUID entry, String note, String reason) {
		var id = UUID.randomUUID();
		assertThat(post("/notat/" + entry + "/ret", Staff.ADVISOR, "id", id.toString(), "kind", "PHONE", "note", note,
				"reason", reason))
			.hasStatus(302);
		return id;
	}

	private UUID note(String... fields) {
		var id = UUID.randomUUID();
		String[] form = new String[fields.length + 2];
		form[0] = "id";
		form[1] = id.toString();
		System.arraycopy(fields, 0, form, 2, fields.length);
		assertThat(post("/notat", Staff.ADVISOR, form)).hasStatus(302)
			.hasRedirectedUrl(CASE + "?post=" + id + "#post-" + id);
		return id;
	}

	private MvcTestResult post(String path, Viewer viewer, String... fields) {
		var request = this.mvc.post().uri(CASE + path).with(user(viewer)).with(csrf());
		boolean named = false;
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
			named = named || "id".equals(fields[i]);
		}
		return (named ? request : request.param("id", UUID.randomUUID().toString())).exchange();
	}

	private String page() {
		var text = new AtomicReference<>("");
		assertThat(this.mvc.get().uri(CASE).with(user(Staff.ADVISOR))).hasStatusOk().bodyText().satisfies(text::set);
		return text.get();
	}

	private int count() {
		return this.jdbc.sql("select count(*) from journal_entry").query(Integer.class).single();
	}

}
