package dk.borgerraadgiver.report.outline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jspecify.annotations.Nullable;
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
 * The office owns the chapters its reports begin with.
 */
@OfficeTest
class OutlinePagesTests {

	private static final String OUTLINE = "/beretninger/skabelon";

	private static final UUID FIRST = UUID.nameUUIDFromBytes("forord".getBytes(StandardCharsets.UTF_8));

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void untilItIsChangedItHasTheUsualChapters() {
		assertThat(get(OUTLINE)).bodyText()
			.containsSubsequence("Forord", "Resumé", "Statistik", "Vedtægt for borgerrådgiveren");
		assertThat(this.jdbc.sql("select count(*) from report_outline").query(Long.class).single()).isZero();
	}

	@Test
	void aNewReportBeginsWithWhatTheOfficeWroteAndAnOlderOneStaysAsItIs() {
		var draft = new DraftReport(this.mvc, this.jdbc);
		draft.begin();
		assertThat(post(FIRST.toString(), "Velkommen", "Vi fik {{henvendelser}}.", "HALF_YEAR", "ANNUAL"))
			.hasRedirectedUrl(OUTLINE);
		var next = new DraftReport(this.mvc, this.jdbc, new UUID(9, 10));
		next.begin();
		assertThat(titles(draft.id())).first().isEqualTo("Forord");
		assertThat(titles(next.id())).first().isEqualTo("Velkommen");
		assertThat(titles(next.id())).hasSameSizeAs(titles(draft.id()));
		assertThat(
				this.jdbc.sql("select body from report_chapter where title = 'Velkommen'").query(String.class).single())
			.isEqualTo("Vi fik {{henvendelser}}.");
	}

	@Test
	void aChapterMayBelongToSomeKindsOfReportOnly() {
		add(UUID.randomUUID(), "Kun om året", "ANNUAL");
		var half = new DraftReport(this.mvc, this.jdbc);
		half.begin();
		var annual = new DraftReport(this.mvc, this.jdbc, new UUID(9, 10));
		annual.begin("ANNUAL", "Årsberetning", "1-1-2025", "31-12-2025", "1-1-2024", "31-12-2024");
		assertThat(titles(half.id())).doesNotContain("Kun om året");
		assertThat(titles(annual.id())).last().isEqualTo("Kun om året");
		assertThat(get(OUTLINE)).bodyText().containsSubsequence("Kun om året", "Årsberetning");
	}

	@Test
	void chaptersAreMovedTakenOutAndBroughtBack() {
		assertThat(send(OUTLINE + "/" + FIRST + "/flyt", "op", "false")).hasRedirectedUrl(OUTLINE);
		assertThat(get(OUTLINE)).bodyText().containsSubsequence("Resumé</a>", "Forord</a>");
		send(OUTLINE + "/" + FIRST + "/fjern");
		assertThat(get(OUTLINE)).bodyText().doesNotContain("Forord</a>").contains("Resumé</a>");
		send(OUTLINE + "/forfra");
		assertThat(get(OUTLINE)).bodyText().containsSubsequence("Forord</a>", "Resumé</a>");
	}

	@Test
	void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost() {
		assertThat(post(FIRST.toString(), "", "En lang tekst", "ANNUAL")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("En lang tekst", "title-error");
		assertThat(post(FIRST.toString(), "Titel", "En lang tekst")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("En lang tekst", "Vælg mindst én slags beretning.");
		assertThat(post("ny", "", "Ny tekst", "ANNUAL")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ny tekst");
	}

	@Test
	void whoComesSecondSeesWhatTheOtherWroteAndKeepsTheOwnText() {
		post(FIRST.toString(), "Min", "Den første", "ANNUAL");
		assertThat(post(FIRST.toString(), "Din", "Den anden", "ANNUAL")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Den første", "Den anden", "name=\"version\" value=\"1\"");
		assertThat(post(FIRST.toString(), "Min", "Den første", "ANNUAL")).as("the same again")
			.hasRedirectedUrl(OUTLINE);
	}

	@Test
	void aDoubleClickAddsOneChapter() {
		var id = UUID.randomUUID();
		for (int time = 0; time < 2; time++) {
			assertThat(add(id, "Kun én gang", "EXTRA")).hasRedirectedUrl(OUTLINE);
		}
		assertThat(this.jdbc.sql("select count(*) from report_outline where title = 'Kun én gang'")
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void aMisspeltFigureIsSeenBeforeAReportIsBegun() {
		post(FIRST.toString(), "Forord", "Vi fik {{hevendelser}}.", "ANNUAL");
		assertThat(get(OUTLINE + "/" + FIRST)).bodyText().contains("binding-mistake", "{{henvendelser}}");
	}

	private List<@Nullable String> titles(UUID report) {
		return this.jdbc.sql("select title from report_chapter where report_id = ? order by position")
			.param(report)
			.query(String.class)
			.list();
	}

	private MvcTestResult add(UUID id, String title, String kind) {
		return send(OUTLINE + "/ny", "id", id.toString(), "title", title, "body", "", "kinds", kind, "version", "0");
	}

	private MvcTestResult post(String page, String title, String body, String... kinds) {
		var request = this.mvc.post().uri(OUTLINE + "/" + page).with(user(Staff.ADVISOR)).with(csrf());
		for (String kind : kinds) {
			request.param("kinds", kind);
		}
		return request.param("id", FIRST.toString())
			.param("title", title)
			.param("body", body)
			.param("version", "0")
			.exchange();
	}

	private MvcTestResult send(String address, String... fields) {
		var request = this.mvc.post().uri(address).with(user(Staff.ADVISOR)).with(csrf());
		for (int place = 0; place < fields.length; place += 2) {
			request.param(fields[place], fields[place + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(user(Staff.ADVISOR)).exchange();
	}

}
