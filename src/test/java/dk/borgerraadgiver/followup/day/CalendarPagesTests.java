package dk.borgerraadgiver.followup.day;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Deadlines in an advisor's own calendar.
 */
@OfficeTest
class CalendarPagesTests {

	private static final Pattern ADDRESS = Pattern.compile("/kalender/[\\w-]{43}\\.ics");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void receive() {
		var cases = new CaseMother(this.jdbc);
		cases.inquiry(LocalDate.of(2026, 4, 1), null, null, cases.citizen("Hemmelig Borger"));
		this.jdbc.sql("update inquiry set advisor_id = ?, subject = 'Privat emne'").param(Staff.ADVISOR.id()).update();
	}

	@Test
	void theAddressGivesTheDeadlinesOfOnesCasesAsDaysWithoutSignIn() {
		var calendar = this.mvc.get().uri(make()).exchange();
		assertThat(calendar).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
		assertThat(calendar).bodyText()
			.contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20260409", "DTSTART;VALUE=DATE:20260429",
					"SUMMARY:2026-0001 første svar", "SUMMARY:2026-0001 afslutning", "TRANSP:TRANSPARENT",
					"/henvendelser/2026-0001");
	}

	@Test
	void nothingPersonalStandsInIt() {
		this.jdbc.sql("""
				insert into own_deadline (id, inquiry_id, due_on, what, set_by, set_at, version)
				select gen_random_uuid(), id, '2026-05-01', 'Ring til Hemmelig', ?, now(), 0 from inquiry
				""").param(Staff.ADVISOR.id()).update();
		assertThat(this.mvc.get().uri(make())).bodyText()
			.contains("2026-0001 egen frist")
			.doesNotContain("Hemmelig", "Privat emne", "Rikke");
	}

	@Test
	void onlyTheHashOfTheAddressIsKept() {
		var address = make();
		var kept = this.jdbc.sql("select token_hash from calendar_feed").query(String.class).single();
		assertThat(kept).hasSize(64).isNotEqualTo(address.substring(10, 53));
	}

	@Test
	void aNewAddressAndAStopEndTheOldOne() {
		var first = make();
		var second = make();
		assertThat(this.mvc.get().uri(first)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri(second)).hasStatusOk();
		post("/min-dag/kalender/stop");
		assertThat(this.mvc.get().uri(second)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void whoIsStoppedOrNoAdvisorAnyMoreHasNoCalendar() {
		var address = make();
		this.jdbc.sql("update account_role set role = 'COUNCIL' where account_id = ?")
			.param(Staff.ADVISOR.id())
			.update();
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
		this.jdbc.sql("update account_role set role = 'ADVISOR' where account_id = ?")
			.param(Staff.ADVISOR.id())
			.update();
		assertThat(this.mvc.get().uri(address)).hasStatusOk();
		this.jdbc.sql("update account set active = false where id = ?").param(Staff.ADVISOR.id()).update();
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aCaseOneMayNotSeeIsNotInOnesCalendar() {
		this.jdbc.sql("update inquiry set restricted = true").update();
		assertThat(this.mvc.get().uri(make())).bodyText().doesNotContain("2026-0001");
	}

	@Test
	void aGuessedAddressIsNoCalendar() {
		assertThat(this.mvc.get().uri("/kalender/gaet.ics")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private String make() {
		var flash = post("/min-dag/kalender").getMvcResult().getFlashMap().get("address");
		var address = ADDRESS.matcher(Objects.toString(flash));
		assertThat(address.find()).isTrue();
		return address.group();
	}

	private MvcTestResult post(String path) {
		return this.mvc.post().uri(path).with(user(Staff.ADVISOR)).with(csrf()).exchange();
	}

}
