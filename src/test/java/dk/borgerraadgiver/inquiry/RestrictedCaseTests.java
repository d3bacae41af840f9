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

	@BeforeEach
	void restrict() {
		var cases = new CaseMother(this.jdbc);
		this.citizen = cases.citizen("Kendt Borger");
		var hidden = cases.inquiry(DAY, null, null, this.citizen);
		cases.inquiry(DAY, null, null, this.citizen);
		this.jdbc.sql("update inquiry set restricted = true, subject = 'Fortroligt emne' where id = ?")
			.param(hidden)
			.update();
		this.jdbc.sql("insert into inquiry_reader values (?, ?)").params(hidden, Staff.ADVISOR.id()).update();
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

	private MvcTestResult get(String path, Viewer viewer) {
		return this.mvc.get().uri(path).with(user(viewer)).exchange();
	}

}
