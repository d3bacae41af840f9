package dk.borgerraadgiver.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.mandate.CaseConsents.Department;
import dk.borgerraadgiver.mandate.CaseConsents.Need;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom the office may speak to.
 */
@OfficeTest
class ConsentsTests {

	@Autowired
	private Consents consents;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private CaseMother cases;

	private LocalDate today = LocalDate.MIN;

	private UUID inquiry = new UUID(0, 0);

	private UUID labour = new UUID(0, 0);

	private UUID benefits = new UUID(0, 0);

	@BeforeEach
	void receive() {
		this.today = LocalDate.now(this.clock);
		this.cases = new CaseMother(this.jdbc);
		this.labour = this.cases.code("DEPARTMENT", "Center for Arbejdsmarked");
		this.benefits = this.cases.code("DEPARTMENT", "Ydelse", this.labour, null);
		this.inquiry = this.cases.inquiry(this.today.minusDays(40), null, null, this.cases.citizen("Test Borger"));
	}

	@Test
	void aDepartmentIsNotCoveredBeforeTheCitizenHasAgreed() {
		assertThat(this.consents.covers(this.inquiry, this.benefits)).isFalse();
	}

	@Test
	void aStandingConsentCoversItsDepartmentOnly() {
		var streets = this.cases.code("DEPARTMENT", "Vej og Park");
		agree(this.benefits, this.today);
		assertThat(this.consents.covers(this.inquiry, this.benefits)).isTrue();
		assertThat(this.consents.covers(this.inquiry, streets)).isFalse();
		assertThat(this.consents.covers(this.inquiry, this.labour)).as("the group of it").isFalse();
	}

	@Test
	void aConsentIsOfItsCaseOnly() {
		agree(this.benefits, this.today);
		var other = this.cases.inquiry(this.today, null, null, this.cases.citizen("En Anden"));
		assertThat(this.consents.covers(other, this.benefits)).isFalse();
	}

	@Test
	void aWithdrawnConsentCoversNothing() {
		agree(this.benefits, this.today.minusDays(3));
		this.jdbc.sql("update consent set withdrawn_on = :day, withdrawn_manner = 'ORALLY'")
			.param("day", this.today)
			.update();
		assertThat(this.consents.covers(this.inquiry, this.benefits)).isFalse();
	}

	@Test
	void aConsentToAGroupCoversTheDepartmentsUnderIt() {
		agree(this.labour, this.today);
		assertThat(this.consents.covers(this.inquiry, this.benefits)).isTrue();
		assertThat(this.consents.covers(this.inquiry, this.labour)).isTrue();
	}

	@Test
	void aDepartmentThatLeftItsGroupIsStillCoveredByTheGroupsConsent() {
		agree(this.labour, this.today.minusDays(20));
		var citizens = this.cases.code("DEPARTMENT", "Center for Borgere");
		this.cases.rename(this.benefits, "Ydelse", citizens, this.today.minusDays(10));
		assertThat(this.consents.covers(this.inquiry, this.benefits)).isTrue();
	}

	@Test
	void whatADepartmentWasMergedIntoIsCovered() {
		var citizens = this.cases.code("DEPARTMENT", "Center for Borgere");
		var payments = this.cases.code("DEPARTMENT", "Udbetaling", citizens, null);
		agree(this.benefits, this.today.minusDays(20));
		this.cases.merge(this.benefits, payments, this.today.minusDays(10));
		assertThat(this.consents.covers(this.inquiry, payments)).isTrue();
		assertThat(this.consents.covers(this.inquiry, this.benefits)).as("under its old name").isTrue();
	}

	@Test
	void aMergerToComeCoversNothingYet() {
		var payments = this.cases.code("DEPARTMENT", "Udbetaling");
		agree(this.benefits, this.today);
		this.cases.merge(this.benefits, payments, this.today);
		assertThat(this.consents.covers(this.inquiry, payments)).isFalse();
	}

	@Test
	void anAnonymousCitizenCoversNothing() {
		var anonymous = this.cases.inquiry(this.today);
		this.cases.concern(anonymous, this.benefits);
		assertThat(this.consents.covers(anonymous, this.benefits)).isFalse();
		assertThat(this.consents.of(anonymous).need()).isEqualTo(Need.ANONYMOUS);
		assertThat(this.consents.of(anonymous).isComplete()).isFalse();
	}

	@Test
	void whereNoCitizenIsInvolvedNobodyNeedsToAgree() {
		var type = this.cases.code("TYPE", "af egen drift", null, "OWN_INITIATIVE");
		var own = this.cases.inquiry(this.today, type, null, null);
		this.cases.concern(own, this.benefits);
		assertThat(this.consents.covers(own, this.benefits)).isTrue();
		assertThat(this.consents.of(own).need()).isEqualTo(Need.NOBODY);
		assertThat(this.consents.of(own).isComplete()).isTrue();
	}

	@Test
	void aCaseListsTheDepartmentsItConcernsAndThoseThatWereAgreedTo() {
		var streets = this.cases.code("DEPARTMENT", "Vej og Park");
		this.cases.concern(this.inquiry, streets);
		this.cases.matter(this.inquiry, this.benefits, null);
		this.cases.matter(this.inquiry, null, null);
		agree(this.labour, this.today);
		var found = this.consents.of(this.inquiry);
		assertThat(found.need()).isEqualTo(Need.CITIZEN);
		assertThat(found.departments()).containsExactly(
				new Department(this.benefits, "Center for Arbejdsmarked / Ydelse", true, true),
				new Department(streets, "Vej og Park", true, false),
				new Department(this.labour, "Center for Arbejdsmarked", false, true));
		assertThat(found.missing()).extracting(Department::name).containsExactly("Vej og Park");
	}

	@Test
	void departmentsMergedSinceAreOneLineUnderTheNewName() {
		var payments = this.cases.code("DEPARTMENT", "Udbetaling");
		this.cases.matter(this.inquiry, this.benefits, null);
		this.cases.concern(this.inquiry, payments);
		agree(this.benefits, this.today.minusDays(30));
		this.cases.merge(this.benefits, payments, this.today.minusDays(10));
		assertThat(this.consents.of(this.inquiry).departments())
			.containsExactly(new Department(payments, "Udbetaling", true, true));
	}

	private void agree(UUID department, LocalDate day) {
		this.jdbc
			.sql("""
					insert into consent (id, form_id, inquiry_id, department_id, given_on, manner, given_by, recorded_at, version)
					values (gen_random_uuid(), gen_random_uuid(), :inquiry, :department, :day, 'ORALLY', 'CITIZEN', now(), 0)
					""")
			.param("inquiry", this.inquiry)
			.param("department", department)
			.param("day", day)
			.update();
	}

}
