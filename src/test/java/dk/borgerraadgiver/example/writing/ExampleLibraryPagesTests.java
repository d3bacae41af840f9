package dk.borgerraadgiver.example.writing;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * An example from the lesson of a case to the report that tells it, and out of use again.
 */
@OfficeTest
class ExampleLibraryPagesTests {

	private static final UUID ID = new UUID(7, 7);

	private static final String LIST = "/beretninger/eksempler";

	private static final String PAGE = LIST + "/" + ID;

	private static final String HARMLESS = "En mor ventede i ni måneder på svar om sit barns skolegang.";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private UUID inquiry = new UUID(0, 0);

	private String number = "";

	private UUID department = new UUID(0, 0);

	@BeforeEach
	void aCaseWhoseLessonMayBeUsed() {
		var cases = new CaseMother(this.jdbc);
		this.department = cases.code("DEPARTMENT", "Center for Børn");
		this.inquiry = cases.inquiry(LocalDate.of(2026, 3, 1), null, null, cases.citizen("Mona Mikkelsen"));
		var matter = cases.matter(this.inquiry, this.department, cases.code("CATEGORY", "Vejledning"));
		this.jdbc.sql("update complaint_matter set lesson = 'Svar er også et svar', lesson_usable = true where id = ?")
			.param(matter)
			.update();
		this.number = this.jdbc
			.sql("select case_year || '-' || lpad(case_sequence::text, 4, '0') from inquiry where id = ?")
			.param(this.inquiry)
			.query(String.class)
			.single();
	}

	@Test
	void aCaseWithAUsableLessonLeadsToOneAndToldInItsJournalItHoldsNothingOfIt() {
		assertThat(page("/henvendelser/" + this.number)).contains("Skriv et eksempel til beretninger",
				LIST + "/ny?sag=" + this.number);
		assertThat(page(LIST + "/ny?sag=" + this.number)).contains("Svar er også et svar");
		assertThat(write(HARMLESS)).hasRedirectedUrl(PAGE);
		assertThat(write(HARMLESS)).hasRedirectedUrl(PAGE);
		assertThat(this.jdbc.sql("select count(*) from example").query(Long.class).single()).isOne();
		assertThat(page("/henvendelser/" + this.number)).contains("Eksempel til beretninger: Det lange svar");
		assertThat(page(LIST + "/ny?sag=" + this.number)).contains("Skrevet fra sagen før", "Det lange svar");
		assertThat(page(LIST)).contains("Det lange svar", "{{eksempel:det-lange-svar}}", "Kladde",
				"Bruges ikke i nogen beretning");
		assertThat(page(LIST + "?status=klar")).doesNotContain("Det lange svar");
		assertThat(page(LIST + "?tekst=skolegang")).contains("Det lange svar");
		assertThat(page(LIST + "?tekst=boligstoette")).doesNotContain("Det lange svar");
	}

	@Test
	void withoutAUsableLessonThereIsNoExample() {
		this.jdbc.sql("update complaint_matter set lesson_usable = false").update();
		assertThat(page("/henvendelser/" + this.number)).doesNotContain("Skriv et eksempel");
		assertThat(write(HARMLESS)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies((answer) -> assertThat(text(answer)).contains("ingen læring, der må bruges", "En mor ventede"));
	}

	@Test
	void whatIsMissingIsToldAtItsFieldAndWhatWasTypedIsKept() {
		assertThat(post(LIST + "/ny").param("id", ID.toString())
			.param("number", this.number)
			.param("text", HARMLESS)
			.exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies((answer) -> assertThat(text(answer)).contains("Skriv en titel.", "En mor ventede"));
	}

	@Test
	void whatCouldIdentifyIsMarkedAndLeftStandingForAReasonAlone() {
		write("Mona på 43 år ringede 3. marts 2025 fra Haslev.");
		assertThat(page(PAGE)).contains("Set efter: 4 steder", "<mark><span>Mona</span><sup>1</sup></mark>",
				"er navnet på en, sagen handler om", "<mark><span>43 år</span><sup>2</sup></mark>",
				"<span>3. marts 2025</span>", "<span>Haslev</span>");
		assertThat(ready(0, "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies((answer) -> assertThat(text(answer)).contains("Skriv, hvorfor det, der er fundet"));
		assertThat(ready(0, "Borgeren har selv bedt om det")).hasRedirectedUrl(PAGE);
		assertThat(page(PAGE)).contains("Set efter og klar", "4 fund blev stående", "Borgeren har selv bedt om det");
	}

	@Test
	void aRareCombinationIsPointedOut() {
		assertThat(post(LIST + "/ny").param("id", ID.toString())
			.param("number", this.number)
			.param("title", "Det lange svar")
			.param("text", HARMLESS)
			.param("departmentId", this.department.toString())
			.exchange()).hasRedirectedUrl(PAGE);
		assertThat(page(PAGE)).contains("Kun 1 klageforhold passer på den afdeling", "Set efter: 1 sted");
		assertThat(ready(0, "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void writtenAnewItIsToBeLookedOverAgainAndWhoComesTooLateSeesBothTexts() {
		write(HARMLESS);
		ready(0, "");
		assertThat(page(PAGE)).contains("badge-success");
		assertThat(edit(1, HARMLESS + " Så kom Mona.")).hasRedirectedUrl(PAGE);
		assertThat(page(PAGE)).contains("badge-warning", "<span>Mona</span>");
		assertThat(edit(1, "Noget tredje")).hasStatus(HttpStatus.CONFLICT)
			.satisfies((answer) -> assertThat(text(answer)).contains("Så kom Mona.", "Noget tredje"));
		assertThat(ready(1, "Ja")).hasStatus(HttpStatus.CONFLICT)
			.satisfies((answer) -> assertThat(text(answer)).contains("siden du så det efter"));
	}

	@Test
	void whoMayNotSeeTheCaseReadsTheExampleAndNothingOfTheCase() {
		write("En Mona på 43 år ventede.");
		this.jdbc.sql("update inquiry set restricted = true, advisor_id = ? where id = ?")
			.params(Staff.ADVISOR.id(), this.inquiry)
			.update();
		this.jdbc.sql("insert into inquiry_reader (inquiry_id, account_id) values (?, ?)")
			.params(this.inquiry, Staff.ADVISOR.id())
			.update();
		assertThat(page(PAGE)).contains(this.number, "er navnet på en, sagen handler om");
		assertThat(text(get(PAGE, Staff.SECOND_ADVISOR))).contains("Det lange svar", "ventede", "Du kan ikke se sagen")
			.doesNotContain(this.number, "sagen handler om");
		assertThat(text(get(LIST, Staff.SECOND_ADVISOR))).contains("Det lange svar").doesNotContain(this.number);
		assertThat(post(PAGE + "/klar", Staff.SECOND_ADVISOR).param("version", "0").param("reason", "Ja").exchange())
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(get(LIST, Staff.COUNCIL)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aReportTakesInWhatIsReadyAndKeepsItWhenItIsWithdrawnLater() {
		write("# Sådan gik det\n\nEn *mor* ventede på {{svar}}.");
		var report = new DraftReport(this.mvc, this.jdbc);
		report.begin();
		report.saysOnly("Et eksempel:\n\n{{eksempel:det-lange-svar}}\n\nOg så {{eksempel:det-korte-svar}}.");
		assertThat(page(DraftReport.WORKSHOP + "/vis")).contains("er ikke klar. Se det efter i biblioteket");
		ready(0, "");
		assertThat(page(DraftReport.WORKSHOP + "/vis")).contains("<blockquote>", "<em>mor</em> ventede på {{svar}}.",
				"Mente du »det-lange-svar«?");
		report.saysOnly("{{eksempel:det-lange-svar}}");
		assertThat(page(PAGE)).contains("Halvårsstatus 2026", "(kladde)");
		report.freeze();
		var second = new DraftReport(this.mvc, this.jdbc, new UUID(9, 10));
		second.begin("ANNUAL", "Årsberetning 2026", "1-1-2026", "31-12-2026", "1-1-2025", "31-12-2025");
		second.saysOnly("{{eksempel:det-lange-svar}}");
		assertThat(post(PAGE + "/traek-tilbage").exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies((answer) -> assertThat(text(answer)).contains("Skriv, hvorfor eksemplet trækkes tilbage."));
		assertThat(post(PAGE + "/traek-tilbage").param("reason", "Borgeren har bedt om det").exchange())
			.hasRedirectedUrl(PAGE);
		assertThat(page(LIST)).contains("/beretninger/" + DraftReport.ID, "Årsberetning 2026", "Trukket tilbage");
		assertThat(page(second.workshop() + "/vis")).contains("binding-mistake", "er trukket tilbage. Vælg et andet");
		assertThat(post(second.workshop() + "/frys").exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(page("/beretninger/" + DraftReport.ID)).contains("<em>mor</em> ventede på");
		assertThat(post(PAGE + "/genoptag").exchange()).hasRedirectedUrl(PAGE);
		assertThat(page(PAGE)).contains("Kladde igen");
	}

	private MvcTestResult write(String text) {
		return post(LIST + "/ny").param("id", ID.toString())
			.param("number", this.number)
			.param("title", "Det lange svar")
			.param("text", text)
			.exchange();
	}

	private MvcTestResult edit(long version, String text) {
		return post(PAGE + "/ret").param("id", ID.toString())
			.param("title", "Det lange svar")
			.param("text", text)
			.param("version", Long.toString(version))
			.exchange();
	}

	private MvcTestResult ready(long version, String reason) {
		return post(PAGE + "/klar").param("version", Long.toString(version)).param("reason", reason).exchange();
	}

	private MockMvcRequestBuilder post(String path) {
		return post(path, Staff.ADVISOR);
	}

	private MockMvcRequestBuilder post(String path, Viewer viewer) {
		return this.mvc.post().uri(path).with(user(viewer)).with(csrf());
	}

	private String page(String path) {
		return text(get(path, Staff.ADVISOR));
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return this.mvc.get().uri(path).with(user(viewer)).exchange();
	}

	private static String text(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

}
