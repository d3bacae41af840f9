package dk.borgerraadgiver.report.past;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Figures that were once published: typed in, brought from a file, withdrawn.
 */
@OfficeTest
class PublishedPagesTests {

	private static final String LIST = "/tal/offentliggjorte";

	private static final UUID FORM = new UUID(4, 4);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatIsTypedStandsOnTheListWithItsSource() {
		assertThat(type("TOTALS", "Genåbnede", "1.077")).hasRedirectedUrl(LIST);
		assertThat(list()).bodyText().contains("genåbnede", "1.077", "Årsberetning 2022", "01-01-2022");
		assertThat(stored()).isEqualTo("TOTALS genaabnede 1077");
	}

	@Test
	void theSameFormSentTwiceIsEnteredOnce() {
		type("TOTALS", "henvendelser", "337");
		assertThat(type("TOTALS", "henvendelser", "337")).hasRedirectedUrl(LIST);
		assertThat(count()).isOne();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#',
			value = { "TOTALS # folk # 3 # Skriv et af disse: borgere, anonyme",
					"TOTALS # henvendelser # mange # Skriv et helt tal", "CATEGORY # # 3 # Skriv, hvad der er talt.",
					"MUNICIPALITY # hunde # 3 # Skriv et af disse: indbyggere, sager.",
					"TOTALS # henvendelser # # Skriv mindst ét" })
	void whatCantBeReadIsToldAtItsFieldAndKept(String kind, String row, String value, String told) {
		assertThat(type(kind, row, value)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(told, "Årsberetning 2022", FORM.toString());
		assertThat(count()).isZero();
	}

	@Test
	void theMunicipalitysFiguresAreForACalendarYear() {
		assertThat(typed("MUNICIPALITY", "indbyggere", "83000", "1-8-2019", "31-7-2020"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Kommunens tal gælder et kalenderår");
	}

	@Test
	void aFigureThatStandsIsNotEnteredAgainBeforeItIsWithdrawnWithAReason() {
		type("TOTALS", "henvendelser", "373");
		UUID wrong = this.jdbc.sql("select id from published_figure").query(UUID.class).single();
		assertThat(typed(new UUID(5, 5), "henvendelser", "337")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Det tal står her allerede: 373 (Årsberetning 2022)");
		assertThat(withdraw(wrong, " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv, hvorfor tallet trækkes tilbage");
		assertThat(withdraw(wrong, "Tastefejl")).hasRedirectedUrl(LIST);
		assertThat(typed(new UUID(5, 5), "henvendelser", "337")).hasRedirectedUrl(LIST);
		assertThat(list()).bodyText()
			.contains("<del>373</del>", "Trukket tilbage af Rikke Rådgiver", ": Tastefejl", ">337<");
	}

	@Test
	void whatStandsIsNeverChanged() {
		type("TOTALS", "henvendelser", "337");
		for (String change : new String[] { "update published_figure set value = 1", "delete from published_figure",
				"truncate published_figure",
				"update published_figure set value = 1, withdrawn_reason = 'x', withdrawn_by = entered_by, withdrawn_at = now()" }) {
			assertThatExceptionOfType(DataAccessException.class).as(change)
				.isThrownBy(() -> this.jdbc.sql(change).update());
		}
	}

	@Test
	void theTemplateIsAFileThatCanBeBrought() {
		var template = this.mvc.get().uri(LIST + "/skabelon.csv").with(user(Staff.ADVISOR)).exchange();
		assertThat(bring(template.getResponse().getContentAsByteArray())).hasRedirectedUrl(LIST);
		assertThat(bring(template.getResponse().getContentAsByteArray())).as("sent twice").hasRedirectedUrl(LIST);
		assertThat(count()).isEqualTo(6);
		assertThat(list()).bodyText().contains("Center for Børn og Unge", "83.000", "Danmarks Statistik");
	}

	@Test
	void aFileIsBroughtWholeOrNotAtAllAndEveryMistakeIsToldByItsRow() {
		var file = """
				Fra;Til;Tabel;Række;Antal;Kilde
				2018-08-01;31.07.2019;totaler;henvendelser;142;første år
				1-8-2018;31-7-2019;totaler;Henvendelser;142;første år
				1-8-2018;31-7-2019;farve;rød;1;første år
				1-8-2018;i morgen;totaler;klageforhold;mange;første år
				""";
		assertThat(bring(file.getBytes(StandardCharsets.UTF_8))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("4 ting i filen skal rettes. Intet er gemt.", "Det samme tal står to gange",
					"Vælg en af tabellerne", "Skriv datoen", "Skriv et helt tal");
		assertThat(count()).isZero();
	}

	@Test
	void aFileWithoutItsColumnsOrWithoutAnythingIsToldSo() {
		assertThat(bring("fra;til;antal\n".getBytes(StandardCharsets.UTF_8))).bodyText()
			.contains("Filen mangler kolonnerne tabel, raekke, kilde");
		assertThat(bring(new byte[0])).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("Vælg");
	}

	@Test
	void aYearThatIsAskedForHasItsLinesReady() {
		assertThat(this.mvc.get().uri(LIST + "/ny?aar=2023").with(user(Staff.ADVISOR))).hasStatusOk()
			.bodyText()
			.contains("value=\"01-01-2023\"", "value=\"31-12-2023\"", "value=\"indbyggere\"", "value=\"sager\"");
	}

	private MvcTestResult type(String kind, String row, String value) {
		return typed(kind, row, value, "1-1-2022", "31-12-2022");
	}

	private MvcTestResult typed(String kind, String row, String value, String from, String to) {
		return post(FORM, kind, row, value, from, to);
	}

	private MvcTestResult typed(UUID form, String row, String value) {
		return post(form, "TOTALS", row, value, "1-1-2022", "31-12-2022");
	}

	private MvcTestResult post(UUID form, String kind, String row, String value, String from, String to) {
		return this.mvc.post()
			.uri(LIST + "/ny")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", form.toString())
			.param("from", from)
			.param("to", to)
			.param("source", "Årsberetning 2022")
			.param("lines[0].kind", kind)
			.param("lines[0].row", (row != null) ? row : "")
			.param("lines[0].value", (value != null) ? value : "")
			.param("lines[1].kind", "TOTALS")
			.param("lines[1].row", "sager")
			.param("lines[1].value", "")
			.exchange();
	}

	private MvcTestResult withdraw(UUID id, String reason) {
		return this.mvc.post()
			.uri(LIST + "/" + id + "/traek-tilbage")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("reason", reason)
			.exchange();
	}

	private MvcTestResult bring(byte[] content) {
		return this.mvc.post()
			.uri(LIST + "/fil")
			.multipart()
			.file(new MockMultipartFile("file", "tal.csv", "text/csv", content))
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", FORM.toString())
			.exchange();
	}

	private MvcTestResult list() {
		return this.mvc.get().uri(LIST).with(user(Staff.ADVISOR)).exchange();
	}

	private String stored() {
		return this.jdbc.sql("select kind || ' ' || row_name || ' ' || value from published_figure")
			.query(String.class)
			.single();
	}

	private long count() {
		return this.jdbc.sql("select count(*) from published_figure").query(Long.class).single();
	}

}
