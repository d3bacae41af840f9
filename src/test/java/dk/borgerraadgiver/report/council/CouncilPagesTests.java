package dk.borgerraadgiver.report.council;

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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Where the council reads: the latest report, the earlier ones, a search, a comparison.
 */
@OfficeTest
class CouncilPagesTests {

	private static final UUID FIRST = new UUID(9, 1);

	private static final UUID SECOND = new UUID(9, 2);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void publishTwoYears() {
		var cases = new CaseMother(this.jdbc);
		var benefits = cases.code("DEPARTMENT", "Ydelse");
		var streets = cases.code("DEPARTMENT", "Vej og Park");
		var delay = cases.code("CATEGORY", "Lang sagsbehandlingstid");
		for (int month = 1; month <= 4; month++) {
			cases.matter(cases.inquiry(LocalDate.of(2024, month, 5)), benefits, delay);
		}
		for (int month = 1; month <= 5; month++) {
			cases.matter(cases.inquiry(LocalDate.of(2025, month, 5)), (month > 1) ? benefits : streets, delay);
		}
		publish(FIRST, 2024, "Ventetiden på boligstøtte var lang.\n\n{{tabel:afdeling}}");
		publish(SECOND, 2025, "Vejledningen er blevet bedre.\n\n{{tabel:totaler}}\n\n{{tabel:afdeling}}");
	}

	@Test
	void theLatestReportStandsFirstWithItsNumbersAndTheOthersByYear() {
		assertThat(get("/beretninger", Staff.COUNCIL)).hasStatusOk()
			.bodyText()
			.containsSubsequence("Seneste beretning", "Årsberetning 2025", "henvendelser", ">5<", "en stigning på 25 %",
					"Læs beretningen", "/hent/fuld.pdf", ">2025<", "Årsberetning 2025", ">2024<", "Årsberetning 2024")
			.doesNotContain("/vaerksted", "/henvendelser");
	}

	@Test
	void aReportBeginsWithItsNumbersAndIsFetchedBeforeAndAfterTheText() {
		assertThat(get("/beretninger/" + SECOND, Staff.COUNCIL)).bodyText()
			.containsSubsequence("report-number", "/hent/fuld.pdf", "Vejledningen er blevet bedre", "/hent/fuld.pdf")
			.doesNotContain("/henvendelser");
	}

	@Test
	void whatIsWrittenIsFoundInAnyFormAndLeadsToItsChapter() {
		assertThat(get("/beretninger/soeg?ord=ventetider", Staff.COUNCIL)).bodyText()
			.contains("1 kapitel fundet", "<mark>Ventetiden</mark>", "/beretninger/" + FIRST + "#kapitel-1",
					"Årsberetning 2024")
			.doesNotContain("Årsberetning 2025");
		assertThat(get("/beretninger/soeg?ord=vejledning xylofon", Staff.COUNCIL)).bodyText()
			.contains("Intet kapitel har alle ordene", "<mark>Vejledningen</mark>");
		assertThat(get("/beretninger/soeg?ord=xylofon", Staff.COUNCIL)).bodyText()
			.contains("Ingen beretning har de ord.");
		assertThat(get("/beretninger/soeg?ord= ", Staff.COUNCIL)).hasRedirectedUrl("/beretninger");
	}

	@Test
	void aDepartmentInATableIsFoundToo() {
		assertThat(get("/beretninger/soeg?ord=park", Staff.COUNCIL)).bodyText()
			.contains("<mark>Park</mark>", "/beretninger/" + SECOND);
	}

	@Test
	void theCouncilFindsAndComparesNothingThatIsNotPublished() {
		state(SECOND, "FROZEN");
		assertThat(get("/beretninger/soeg?ord=vejledning", Staff.COUNCIL)).bodyText().contains("Ingen beretning");
		assertThat(get("/beretninger/soeg?ord=vejledning", Staff.ADVISOR)).bodyText().contains("1 kapitel fundet");
		assertThat(get("/beretninger/sammenlign?en=" + SECOND + "&anden=" + FIRST, Staff.COUNCIL)).bodyText()
			.contains("Der skal to offentliggjorte beretninger til.")
			.doesNotContain("Årsberetning 2025");
		state(SECOND, "WITHDRAWN");
		assertThat(get("/beretninger/soeg?ord=vejledning", Staff.COUNCIL)).bodyText().contains("Ingen beretning");
	}

	@Test
	void twoYearsAreComparedByWhatTheyPrint() {
		this.jdbc.sql("delete from complaint_matter").update();
		assertThat(get("/beretninger/sammenlign", Staff.COUNCIL)).hasStatusOk()
			.bodyText()
			.containsSubsequence("Årsberetning 2025", "Årsberetning 2024", "2025", "2024", "Ydelse", ">4<", ">4<",
					"±0 %", "Vej og Park", ">1<", ">–<", ">–<", ">5<", ">4<", "+25 %")
			.doesNotContain("klageforhold efter", "lige lange");
		assertThat(get("/beretninger/sammenlign?en=" + FIRST + "&anden=" + SECOND, Staff.COUNCIL)).bodyText()
			.contains("−20 %");
	}

	@Test
	void nobodyElseReadsHere() {
		for (String path : new String[] { "/beretninger/soeg?ord=vejledning", "/beretninger/sammenlign" }) {
			assertThat(get(path, Staff.ADMINISTRATOR)).hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	private void publish(UUID id, int year, String words) {
		var draft = new DraftReport(this.mvc, this.jdbc, id);
		draft.begin("ANNUAL", "Årsberetning " + year, "1-1-" + year, "31-12-" + year, "1-1-" + (year - 1),
				"31-12-" + (year - 1));
		draft.saysOnly(words);
		draft.freeze();
		state(id, "PUBLISHED");
	}

	private void state(UUID id, String state) {
		this.jdbc.sql("update report set state = ? where id = ?").params(state, id).update();
	}

	private MvcTestResult get(String address, Viewer viewer) {
		return this.mvc.get().uri(address).with(user(viewer)).exchange();
	}

}
