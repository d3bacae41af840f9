package dk.borgerraadgiver.report.writing;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class WorkshopPagesTests {

	private static final UUID ID = DraftReport.ID;

	private static final String HOME = DraftReport.WORKSHOP;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aReportBeginsWithTheOfficesChaptersOnceHoweverOftenItIsSent() {
		assertThat(begin()).hasRedirectedUrl(HOME);
		assertThat(begin()).hasRedirectedUrl(HOME);
		assertThat(text(get(HOME, Staff.ADVISOR))).contains("Halvårsstatus 2026", "Forord", "Statistik", "Vedtægt");
		assertThat(count("report")).isOne();
	}

	@Test
	void aFrozenReportStandsAndTheCouncilReadsItOnceItIsPublished() {
		var cases = new CaseMother(this.jdbc);
		cases.inquiry(LocalDate.of(2026, 1, 1));
		begin();
		assertThat(post(HOME + "/frys")).hasRedirectedUrl(HOME);
		cases.inquiry(LocalDate.of(2026, 1, 2));
		assertThat(get("/beretninger/" + ID, Staff.COUNCIL)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(text(get("/beretninger", Staff.COUNCIL))).doesNotContain("Halvårsstatus 2026");
		assertThat(step("PUBLISHED")).hasRedirectedUrl(HOME + "/vej");
		assertThat(text(get("/beretninger/" + ID, Staff.COUNCIL)))
			.contains("<span class=\"bound\">1</span> henvendelser")
			.doesNotContain("/henvendelser", "vaerksted");
		assertThat(get("/beretninger/" + ID + "/hent/fuld.html", Staff.COUNCIL)).hasStatusOk();
		assertThat(get(HOME, Staff.COUNCIL)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void theWholeDraftIsReadAsItWouldBe() {
		begin();
		assertThat(text(get(HOME + "/vis", Staff.ADVISOR))).contains("Indhold",
				"<span class=\"bound\">Prøveby Kommune</span>",
				"tabindex=\"0\" role=\"region\" aria-label=\"Hovedtal\"");
	}

	@Test
	void whatCanBeSaidInFiguresIsOfferedBesideTheTextWithItsValue() {
		begin();
		assertThat(text(get(HOME + "/kapitler/" + chapter(), Staff.ADVISOR))).contains(
				"<code>{{kommune}}</code> <span>Prøveby Kommune</span>", "<code>{{henvendelser}}</code>",
				"<code>{{ændring:henvendelser}}</code>", "<code>{{tabel:afdeling}}</code>",
				"<code>{{diagram:måned}}</code>");
	}

	@Test
	void whatIsFrozenIsWrittenInNoMore() {
		begin();
		post(HOME + "/frys");
		assertThat(write(0, "Nyt")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(HOME + "/frys")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void aReportWithAMistakeIsNotFrozen() {
		begin();
		assertThat(write(0, "Der kom {{hevendelser}}.")).hasRedirectedUrl(HOME + "/kapitler/" + chapter());
		assertThat(text(get(HOME + "/kapitler/" + chapter(), Staff.ADVISOR))).contains("binding-mistake",
				"Mente du »henvendelser«");
		assertThat(post(HOME + "/frys")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies((answer) -> assertThat(text(answer)).contains("1 sted i teksten"));
		assertThat(count("frozen_report")).isZero();
	}

	@Test
	void whoWritesWhatAnotherWroteMeanwhileSeesBothTexts() {
		begin();
		write(0, "Den første");
		assertThat(write(0, "Den anden")).hasStatus(HttpStatus.CONFLICT)
			.satisfies((answer) -> assertThat(text(answer)).contains("Den første", "Den anden"));
	}

	@Test
	void whoPlansWhatAnotherPlannedMeanwhileSeesBothWithDaysInDanish() {
		begin();
		plan("Den første");
		assertThat(plan("Den anden")).hasStatus(HttpStatus.CONFLICT)
			.satisfies((answer) -> assertThat(text(answer))
				.contains("Den f", "value=\"Den anden\"", "value=\"01-01-2026\"", "value=\"30-06-2026\"")
				.doesNotContain("2026-01-01"));
	}

	private MvcTestResult plan(String title) {
		return this.mvc.post()
			.uri(HOME + "/plan")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", ID.toString())
			.param("kind", "HALF_YEAR")
			.param("title", title)
			.param("from", "1-1-2026")
			.param("to", "30-6-2026")
			.param("version", "0")
			.exchange();
	}

	private MvcTestResult begin() {
		return new DraftReport(this.mvc, this.jdbc).begin();
	}

	private MvcTestResult write(long version, String body) {
		return this.mvc.post()
			.uri(HOME + "/kapitler/" + chapter())
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("title", "Forord")
			.param("body", body)
			.param("version", Long.toString(version))
			.exchange();
	}

	private MvcTestResult step(String kind) {
		return this.mvc.post()
			.uri(HOME + "/vej")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", UUID.randomUUID().toString())
			.param("kind", kind)
			.param("on",
					DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT)
						.format(LocalDate.now(ZoneId.of("Europe/Copenhagen"))))
			.exchange();
	}

	private MvcTestResult post(String path) {
		return this.mvc.post().uri(path).with(user(Staff.ADVISOR)).with(csrf()).exchange();
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return this.mvc.get().uri(path).with(user(viewer)).exchange();
	}

	private UUID chapter() {
		return this.jdbc.sql("select id from report_chapter where position = 1").query(UUID.class).single();
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

	private static String text(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
