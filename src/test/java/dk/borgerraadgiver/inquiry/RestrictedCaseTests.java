package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
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
 * A restricted case does not exist for those who are not named.
 */
@OfficeTest
class RestrictedCaseTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private UUID citizen = new UUID(0, 0);

	/** Known from a restricted case only. */
	private UUID hiddenCitizen = new UUID(0, 0);

	@BeforeEach
	void restrict() {
		var cases = new CaseMother(this.jdbc);
		this.citizen = cases.citizen("Kendt Borger");
		var hidden = cases.inquiry(DAY, null, null, this.citizen);
		cases.inquiry(DAY, null, null, this.citizen);
		this.hiddenCitizen = cases.citizen("Skjult Borger");
		var alsoHidden = cases.inquiry(DAY, null, null, this.hiddenCitizen);
		this.jdbc.sql("update inquiry set restricted = true, subject = 'Fortroligt emne' where id in (?, ?)")
			.params(hidden, alsoHidden)
			.update();
		this.jdbc.sql("insert into inquiry_reader values (?, ?), (?, ?)")
			.params(hidden, Staff.ADVISOR.id(), alsoHidden, Staff.ADVISOR.id())
			.update();
	}

	@Test
	void theNamedAdvisorSeesIt() {
		assertThat(get("/henvendelser/2026-0001", Staff.ADVISOR)).hasStatusOk();
		assertThat(get("/henvendelser", Staff.ADVISOR)).bodyText().contains("Fortroligt emne");
	}

	@Test
	void toOthersItsPageDoesNotExist() {
		assertThat(get("/henvendelser/2026-0001", Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/henvendelser/2026-0001/ret", Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void itIsNeitherListedNorCountedForOthers() {
		assertThat(get("/henvendelser", Staff.SECOND_ADVISOR)).bodyText()
			.contains("1 fundet")
			.doesNotContain("Fortroligt emne");
		assertThat(get("/borgere/" + this.citizen, Staff.SECOND_ADVISOR)).bodyText().doesNotContain("Fortroligt emne");
	}

	@Test
	void itIsNeitherCountedNorToldOfAmongEarlierInquiries() {
		assertThat(lookUp("Kendt Borger", Staff.ADVISOR)).bodyText().contains("2 tidligere", "Fortroligt emne");
		assertThat(lookUp("Kendt Borger", Staff.SECOND_ADVISOR)).bodyText()
			.contains("1 tidligere henvendelse")
			.doesNotContain("Fortroligt emne");
		assertThat(get("/borgere/" + this.citizen, Staff.ADVISOR)).bodyText().contains("2 henvendelser");
		assertThat(get("/borgere/" + this.citizen, Staff.SECOND_ADVISOR)).bodyText().contains("1 henvendelse");
	}

	@Test
	void whoIsKnownFromRestrictedCasesOnlyDoesNotExistForOthers() {
		assertThat(lookUp("Skjult", Staff.ADVISOR)).bodyText().contains("Skjult Borger");
		assertThat(get("/borgere", Staff.ADVISOR)).bodyText().contains("Skjult Borger");
		assertThat(lookUp("Skjult", Staff.SECOND_ADVISOR)).bodyText().doesNotContain("Borger</strong>");
		assertThat(search("Skjult", Staff.SECOND_ADVISOR)).bodyText()
			.contains("Ingen borger passer")
			.doesNotContain("Skjult Borger");
		assertThat(get("/borgere", Staff.SECOND_ADVISOR)).bodyText()
			.contains("1 fundet")
			.doesNotContain("Skjult Borger");
		for (String page : new String[] { "", "/ret" }) {
			assertThat(get("/borgere/" + this.hiddenCitizen + page, Staff.SECOND_ADVISOR))
				.hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(get("/henvendelser/ny?borger=" + this.hiddenCitizen, Staff.SECOND_ADVISOR))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void noInquiryCanBeTiedToAPersonWhoIsHidden() {
		assertThat(register(Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(register(Staff.ADVISOR)).hasStatus3xxRedirection();
	}

	private MvcTestResult register(Viewer viewer) {
		return this.mvc.post()
			.uri("/henvendelser/ny")
			.param("id", UUID.randomUUID().toString())
			.param("receivedOn", "02-03-2025")
			.param("citizenId", this.hiddenCitizen.toString())
			.with(user(viewer))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult lookUp(String name, Viewer viewer) {
		return this.mvc.post()
			.uri("/henvendelser/ny")
			.param("opslag", "1")
			.param("id", UUID.randomUUID().toString())
			.param("name", name)
			.with(user(viewer))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult search(String name, Viewer viewer) {
		return this.mvc.post().uri("/borgere/soeg").param("navn", name).with(user(viewer)).with(csrf()).exchange();
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return this.mvc.get().uri(path).with(user(viewer)).exchange();
	}

}
