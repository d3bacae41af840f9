package dk.borgerraadgiver.report.page;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class FiguresPagesTests {

	private static final String PERIOD = "fra=2019-08-01&til=2020-01-22";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CaseMother cases;

	private UUID category;

	private UUID department;

	@BeforeEach
	void anOfficeWithOneCaseNowAndTwoAYearBefore() {
		this.cases = new CaseMother(this.jdbc);
		this.category = this.cases.code("CATEGORY", "Partshøring", this.cases.code("CATEGORY", "Sagsbehandling"), null);
		this.department = this.cases.code("DEPARTMENT", "Center for Teknik");
		UUID inquiry = this.cases.inquiry(LocalDate.of(2019, 8, 1), this.cases.code("TYPE", "klage"),
				this.cases.code("CHANNEL", "telefon"), this.cases.citizen("Test Borger"));
		this.cases.matter(inquiry, this.department, this.category);
		this.cases.close(inquiry, LocalDate.of(2019, 8, 12));
		this.cases.inquiry(LocalDate.of(2018, 8, 1));
		this.cases.matter(this.cases.inquiry(LocalDate.of(2018, 12, 24)), this.department, this.category);
	}

	@Test
	void everyTableIsShownBesideTheSameDaysTheYearBefore() {
		var page = get("/tal?" + PERIOD);
		assertThat(page).hasStatusOk();
		assertThat(page).bodyText()
			.contains("01-08-2019 – 22-01-2020", "01-08-2018 – 22-01-2019", "Partshøring", "−50 %", "100 %",
					"august 2019", "mod august 2018", "11,0")
			.contains("id=\"totaler\"", "id=\"kategori\"", "id=\"afdeling\"", "id=\"type_afdeling\"", "id=\"kanal\"",
					"id=\"type\"", "id=\"metode_afdeling\"", "id=\"resultat\"", "id=\"medhold\"", "id=\"sagstid\"",
					"id=\"maaned\"", "Sådan er der talt")
			.doesNotContain("??");
	}

	@Test
	void thePageNeedsFewStatementsHoweverMuchIsCounted() {
		get("/tal?" + PERIOD);
		Statements.forget();
		get("/tal?" + PERIOD);
		// two of them let both periods be counted at a time, by the cases of one moment
		assertThat(Statements.heard()).hasSizeLessThanOrEqualTo(12);
	}

	@Test
	void thePageOpensOnThisHalfYear() {
		assertThat(get("/tal")).hasStatusOk().bodyText().contains("Der er ingen henvendelser i perioden");
	}

	@Test
	void theEnglishPageIsWhole() {
		var page = this.mvc.get()
			.uri("/tal?" + PERIOD)
			.with(user(Staff.ADVISOR))
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.exchange();
		assertThat(page).hasStatusOk().bodyText().doesNotContain("??");
	}

	@Test
	void aMistypedDateIsToldAtItsFieldAndNothingIsLost() {
		var page = get("/tal?fra=i morgen&til=010120");
		assertThat(page).hasStatus(422);
		assertThat(page).bodyText().contains("value=\"i morgen\"", "value=\"01-01-2020\"", "fra-error", "dag-måned-år");
	}

	@Test
	void aPeriodThatEndsBeforeItBeginsIsToldAtItsField() {
		assertThat(get("/tal?fra=1-8-2019&til=1-7-2019")).hasStatus(422).bodyText().contains("til-error");
	}

	@Test
	void aFreeComparisonNeedsItsDays() {
		assertThat(get("/tal?" + PERIOD + "&sammenlign=fri&sammenlignFra=1-1-2018")).hasStatus(422)
			.bodyText()
			.contains("sammenlignTil-error");
		assertThat(get("/tal?" + PERIOD + "&sammenlign=fri&sammenlignFra=1-1-2018&sammenlignTil=31-12-2018"))
			.hasStatusOk()
			.bodyText()
			.contains("01-01-2018 – 31-12-2018");
	}

	@Test
	void aFigureOpensTheCasesBehindIt() {
		var page = get("/tal/bag?tabel=kategori&raekke=" + this.category
				+ "&kolonne=klageforhold&fra=2019-08-01&til=2020-01-22&pr=2020-01-22");
		assertThat(page).hasStatusOk();
		assertThat(page).bodyText()
			.contains("1 klageforhold", "href=\"/henvendelser/2019-000", "12-08-2019", "Center for Teknik")
			.doesNotContain("Test Borger", "??");
	}

	@Test
	void onlyTheFigureOfCitizensNamesThem() {
		assertThat(get("/tal/bag?tabel=totaler&raekke=borgere&" + PERIOD)).bodyText()
			.contains("1 borger<", "Test Borger");
		assertThat(get("/tal/bag?tabel=totaler&raekke=borgere&fra=2018-08-01&til=2019-01-22")).bodyText()
			.contains("2 borgere", "anonym");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tabel=intet&raekke=x", "tabel=totaler&raekke=mennesker", "tabel=kanal&raekke=x",
			"tabel=kategori&raekke=alle&kolonne=x", "tabel=maaned&raekke=2019-13" })
	void thereIsNoPageBehindAFigureThatDoesNotExist(String figure) {
		assertThat(get("/tal/bag?" + figure + "&" + PERIOD)).hasStatus(404);
	}

	@Test
	void theFileHoldsTheFiguresOfThePage() {
		var file = get("/tal.csv?" + PERIOD + "&sammenlign=ingen");
		assertThat(file).hasStatusOk()
			.hasHeader(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
			.hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tal-2019-08-01-2020-01-22.csv\"");
		assertThat(file).bodyText()
			.startsWith("tabel;raekke;kolonne;periode;vaerdi\n")
			.contains("kategori;Sagsbehandling / Partshøring;klageforhold;valgt;1\n")
			.doesNotContain("sammenligning");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/tal", "/tal.csv?" + PERIOD, "/tal/bag?tabel=totaler&raekke=borgere&" + PERIOD })
	void figuresAreForTheAdvisorOnly(String address) {
		for (var viewer : new dk.borgerraadgiver.account.Viewer[] { Staff.COUNCIL, Staff.ADMINISTRATOR }) {
			assertThat(this.mvc.get().uri(address).with(user(viewer)).exchange()).hasStatus(403);
		}
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(user(Staff.ADVISOR)).exchange();
	}

}
