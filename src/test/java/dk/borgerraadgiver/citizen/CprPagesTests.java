package dk.borgerraadgiver.citizen;

import java.time.LocalDate;
import java.util.UUID;

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

/**
 * A CPR number is shown only to somebody who says what it is for, and the log keeps that.
 */
@OfficeTest
class CprPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private UUID citizen;

	@BeforeEach
	void somebodyWithANumber() {
		var mother = new CaseMother(this.jdbc);
		this.citizen = mother.citizen("Dorthe Dam");
		mother.inquiry(LocalDate.of(2026, 3, 2), null, null, this.citizen);
		this.jdbc.sql("update citizen set cpr = '0101701234'").update();
	}

	@Test
	void theCaseLeadsToTheNumberAndDoesNotShowIt() {
		assertThat(this.mvc.get().uri("/henvendelser/2026-0001").with(user(Staff.ADVISOR))).bodyText()
			.contains("/borgere/" + this.citizen + "/cpr")
			.doesNotContain("0101701234", "010170-1234");
	}

	@Test
	void theNumberIsShownForAPurposeThatStandsInTheLog() {
		assertThat(this.mvc.get().uri("/borgere/{id}/cpr", this.citizen).with(user(Staff.ADVISOR))).hasStatusOk()
			.bodyText()
			.doesNotContain("010170-1234");
		assertThat(ask("Opslag efter aftale")).hasStatusOk()
			.hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
			.bodyText()
			.contains("010170-1234");
		assertThat(
				this.jdbc.sql("select purpose from audit_entry where purpose is not null").query(String.class).single())
			.isEqualTo("Opslag efter aftale");
		assertThat(this.jdbc.sql("select string_agg(e::text, ' ') from audit_entry e").query(String.class).single())
			.doesNotContain("010170");
		assertThat(this.mvc.get().uri("/borgere/{id}/log", this.citizen).with(user(Staff.SECOND_ADVISOR))).bodyText()
			.contains("Formål: Opslag efter aftale")
			.contains("CPR-nummer");
	}

	@Test
	void withoutAPurposeNothingIsShown() {
		assertThat(ask("  ")).hasStatus(422)
			.bodyText()
			.contains("Skriv, hvad nummeret skal bruges til.")
			.doesNotContain("010170-1234");
	}

	@Test
	void whereThereIsNoNumberThereIsNoPage() {
		this.jdbc.sql("update citizen set cpr = null").update();
		assertThat(ask("Opslag")).hasStatus(404);
	}

	@Test
	void aPersonWhoIsClosedToTheViewerHasNone() {
		this.jdbc.sql("update inquiry set restricted = true").update();
		assertThat(ask("Opslag")).hasStatus(404);
	}

	private MvcTestResult ask(String purpose) {
		return this.mvc.post()
			.uri("/borgere/{id}/cpr", this.citizen)
			.param("formaal", purpose)
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.exchange();
	}

}
