package dk.borgerraadgiver.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import dk.borgerraadgiver.office.Offices;
import dk.borgerraadgiver.shared.TimeConfiguration;
import dk.borgerraadgiver.support.Emptied;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@OfficeTest
class DemoOfficeTests {

	@Autowired
	private DemoOffice office;

	@Autowired
	private Offices offices;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void emptyDatabase() {
		Emptied.everything(this.jdbc);
	}

	private long count(String sql) {
		return this.jdbc.sql("select count(*) from " + sql).query(Long.class).single();
	}

	@Test
	void itHasTwoAndAHalfYearsOfInquiriesEndingToday() {
		this.office.open(900, 30, 98);
		LocalDate today = LocalDate.now(TimeConfiguration.DENMARK);
		assertThat(this.offices.required().demo()).isTrue();
		assertThat(count("inquiry")).isEqualTo(900);
		assertThat(count("inquiry where received_on = '" + today + "'")).isPositive();
		assertThat(count("inquiry where received_on > '" + today + "'")).isZero();
		assertThat(count("inquiry_closing where closed_on > '" + today + "' or reopened_on > '" + today + "'"))
			.isZero();
		assertThat(this.jdbc.sql("select min(received_on) from inquiry").query(LocalDate.class).single())
			.isBetween(today.minusMonths(30), today.minusMonths(29));
	}

	@Test
	void itLooksLikeAnOffice() {
		this.office.open(900, 30, 98);
		assertThat(count("complaint_matter")).isBetween(1100L, 1600L);
		assertThat(count("citizen")).isBetween(450L, 750L);
		assertThat(
				count("inquiry i join inquiry_fact f on f.inquiry_id = i.id where f.ordinary and i.citizen_id is null"))
			.isBetween(40L, 130L);
		assertThat(count("inquiry_fact where not ordinary")).isBetween(30L, 110L);
		assertThat(count("inquiry i where not exists (select from inquiry_closing c "
				+ "where c.inquiry_id = i.id and c.reopened_on is null)"))
			.isBetween(20L, 110L);
		assertThat(count("inquiry_closing where reopened_on is not null")).isBetween(15L, 80L);
		assertThat(count("code where list = 'DEPARTMENT' and successor_id is not null")).isEqualTo(1);
		assertThat(count("code_name where name = 'Center for Voksne og Handicap'")).isEqualTo(1);
	}

	@Test
	void someCitizensAreRegisteredTwiceAndEachHasInquiries() {
		this.office.open(300, 12, 98);
		assertThat(count("citizen c join citizen d on d.id = md5(c.id || 'd')::uuid "
				+ "join citizen_twin t on t.one_id = c.id and t.other_id = d.id "
				+ "where exists (select from inquiry i where i.citizen_id = c.id) "
				+ "and exists (select from inquiry i where i.citizen_id = d.id)"))
			.isEqualTo(4);
	}

	@Test
	void nothingIsClosedBeforeItWasReceivedAndNothingGoesToADepartmentThatHasEnded() {
		this.office.open(900, 30, 98);
		assertThat(count("inquiry i join inquiry_closing c on c.inquiry_id = i.id where c.closed_on < i.received_on"))
			.isZero();
		assertThat(
				count("complaint_matter m join inquiry i on i.id = m.inquiry_id join code d on d.id = m.department_id "
						+ "where d.valid_to < i.received_on"))
			.isZero();
		assertThat(count("complaint_matter m join code d on d.id = m.department_id where d.valid_to is not null"))
			.isPositive();
	}

	@Test
	void itHasRecommendationsOfEveryStatusFocusAreasExamplesAndAReportThatTellsThem() {
		this.office.open(300, 30, 98);
		assertThat(count("(select distinct status from recommendation) s")).isEqualTo(6);
		assertThat(count("focus_area where concluded_on is not null")).isOne();
		assertThat(count("focus_area")).isEqualTo(3);
		assertThat(count("example where status = 'READY' and inquiry_id is not null")).isEqualTo(2);
		assertThat(count("report_chapter where body like '%{{opfølgning}}%' or body like '%{{eksempel:%'"))
			.isEqualTo(2);
	}

	@Test
	void theSameSeedGivesTheSameOffice() {
		this.office.open(120, 12, 7);
		String first = fingerprint();
		emptyDatabase();
		this.office.open(120, 12, 7);
		assertThat(fingerprint()).isEqualTo(first);
		emptyDatabase();
		this.office.open(120, 12, 8);
		assertThat(fingerprint()).isNotEqualTo(first);
	}

	private String fingerprint() {
		return this.jdbc
			.sql("""
					select md5(string_agg(concat_ws('|', i.case_sequence, i.received_on, i.subject, i.description, c.name,
					                                c.phone, (select count(*) from complaint_matter m where m.inquiry_id = i.id),
					                                (select max(closed_on) from inquiry_closing k where k.inquiry_id = i.id)),
					                      ';' order by i.case_year, i.case_sequence))
					from inquiry i left join citizen c on c.id = i.citizen_id
					""")
			.query(String.class)
			.single();
	}

	@Test
	void thePeopleAreInvented() {
		this.office.open(300, 12, 98);
		assertThat(count("citizen where cpr is not null or phone !~ '^01 ' or email !~ '@post[.]example$'")).isZero();
	}

	@Test
	void everybodySignsInWithThePasswordOfTheDemo() {
		this.office.open(20, 6, 98);
		for (DemoStaff person : DemoStaff.values()) {
			assertThat(this.mvc.post()
				.uri("/log-ind")
				.with(csrf())
				.param("brugernavn", person.username())
				.param("adgangskode", "demo-borger-2026")).hasRedirectedUrl("/");
		}
		assertThat(Arrays.stream(DemoStaff.values()).map(DemoStaff::username))
			.containsAll(List.of("raadgiver", "byraad", "administrator"));
	}

	@Test
	void inventedAndRealPeopleAreKeptApart() {
		var demo = new MockEnvironment();
		demo.setActiveProfiles("demo");
		var demoServer = new DemoGuard(this.office, demo);
		var realServer = new DemoGuard(this.office, new MockEnvironment());
		demoServer.afterSingletonsInstantiated();
		realServer.afterSingletonsInstantiated();

		this.office.open(20, 6, 98);
		demoServer.afterSingletonsInstantiated();
		assertThatThrownBy(realServer::afterSingletonsInstantiated).isInstanceOf(OfficeMixUp.class)
			.hasMessageContaining("demokontorets");

		this.jdbc.sql("update office set demo = false").update();
		realServer.afterSingletonsInstantiated();
		assertThatThrownBy(demoServer::afterSingletonsInstantiated).isInstanceOf(OfficeMixUp.class)
			.hasMessageContaining("rigtigt kontor");

		this.jdbc.sql("delete from office").update();
		assertThatThrownBy(demoServer::afterSingletonsInstantiated).isInstanceOf(OfficeMixUp.class);
	}

	@Test
	void aSecondDemoOfficeIsRefused() {
		this.office.open(20, 6, 98);
		assertThatThrownBy(() -> this.office.open(20, 6, 98)).isInstanceOf(IllegalStateException.class);
		assertThat(count("inquiry")).isEqualTo(20);
	}

}
