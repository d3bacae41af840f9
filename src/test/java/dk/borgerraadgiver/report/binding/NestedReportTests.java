package dk.borgerraadgiver.report.binding;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.report.DraftReport;
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
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A year that is told after one of its halves keeps back what the half keeps back.
 */
@OfficeTest
class NestedReportTests {

	private static final String KEPT = "··";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private DraftReport half;

	private DraftReport year;

	@BeforeEach
	void haveFewInTheFirstHalfAndManyInTheSecond() {
		var cases = new CaseMother(this.jdbc);
		for (String department : new String[] { "Ydelse", "Vej og Park", "Kultur" }) {
			UUID place = cases.code("DEPARTMENT", department);
			for (String type : new String[] { "Klage", "Vejledning", "Mægling" }) {
				UUID kind = cases.code("TYPE", type);
				for (int number = 0; number < 12; number++) {
					boolean first = number < (type.equals("Mægling") && department.equals("Kultur") ? 1 : 5);
					cases.concern(cases.inquiry(LocalDate.of(2025, first ? 2 : 9, 3), kind, null, null), place);
				}
			}
		}
		this.half = new DraftReport(this.mvc, this.jdbc, new UUID(9, 1));
		this.half.begin("HALF_YEAR", "Halvårsstatus", "1-1-2025", "30-6-2025", "1-1-2024", "30-6-2024");
		this.half.saysOnly("{{tabel:type × afdeling}}");
		this.year = new DraftReport(this.mvc, this.jdbc, new UUID(9, 2));
		this.year.begin("ANNUAL", "Årsberetning", "1-1-2025", "31-12-2025", "1-1-2024", "31-12-2024");
		this.year.saysOnly("{{tabel:type × afdeling}}");
	}

	@Test
	void aYearAloneIsToldWhole() {
		this.year.freeze();
		assertThat(get("/beretninger/" + this.year.id())).bodyText().contains("Kultur").doesNotContain(KEPT);
	}

	@Test
	void afterTheHalfItKeepsBackWhatTheHalfDoes() {
		this.half.freeze();
		assertThat(get("/beretninger/" + this.half.id())).bodyText().contains(KEPT);
		this.year.freeze();
		assertThat(get("/beretninger/" + this.year.id())).bodyText().contains(KEPT);
	}

	@Test
	void aHalfAfterTheYearIsWarnedOf() {
		this.year.freeze();
		assertThat(get(this.half.workshop() + "/afstem")).bodyText()
			.contains("En anden beretning deler dage og tabeller med denne", "Årsberetning");
		assertThat(get(this.year.workshop() + "/smaa-tal")).hasStatusOk();
	}

	@Test
	void aHalfThatDoesNotPrintTheTableChangesNothing() {
		this.half.saysOnly("Kun ord.");
		this.half.freeze();
		this.year.freeze();
		assertThat(get("/beretninger/" + this.year.id())).bodyText().doesNotContain(KEPT);
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(user(Staff.ADVISOR)).exchange();
	}

}
