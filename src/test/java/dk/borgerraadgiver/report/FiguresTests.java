package dk.borgerraadgiver.report;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class FiguresTests {

	private static final LocalDate FIRST = LocalDate.of(2019, 8, 1);

	private static final LocalDate LAST = LocalDate.of(2020, 1, 22);

	private static final LocalDate WITHIN = LocalDate.of(2019, 10, 10);

	private static final Period PERIOD = new Period(FIRST, LAST);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Figures figures;

	private CaseMother cases;

	@BeforeEach
	void anEmptyOffice() {
		this.cases = new CaseMother(this.jdbc);
	}

	@Test
	void bothTheFirstAndTheLastDayAreInThePeriod() {
		this.cases.inquiry(FIRST.minusDays(1));
		this.cases.inquiry(FIRST);
		this.cases.inquiry(LAST);
		this.cases.inquiry(LAST.plusDays(1));
		assertThat(count("totaler", "henvendelser")).isEqualTo(2);
	}

	@Test
	void leapDayIsADayLikeAnyOther() {
		UUID inquiry = this.cases.inquiry(LocalDate.of(2020, 2, 29));
		this.cases.close(inquiry, LocalDate.of(2020, 3, 1));
		FigureSheet february = sheet(new Period(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)));
		FigureSheet march = sheet(new Period(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31)));
		assertThat(february.total("henvendelser")).isEqualTo(1);
		assertThat(february.total("verserende")).isEqualTo(1);
		assertThat(march.total("henvendelser")).isZero();
		assertThat(march.total("afsluttede")).isEqualTo(1);
		assertThat(march.closingTime().average()).isEqualByComparingTo("1");
	}

	@Test
	void closedTheDayItWasReceivedCountsInBothBases() {
		UUID inquiry = this.cases.inquiry(LAST);
		this.cases.close(inquiry, LAST);
		assertThat(count("totaler", "henvendelser")).isEqualTo(1);
		assertThat(count("totaler", "afsluttede")).isEqualTo(1);
		assertThat(count("totaler", "verserende")).isZero();
		assertThat(sheet().closingTime().median()).isEqualByComparingTo("0");
	}

	@Test
	void closedInThePeriodCountsWheneverItWasReceived() {
		UUID inquiry = this.cases.inquiry(FIRST.minusYears(2));
		this.cases.close(inquiry, FIRST);
		assertThat(count("totaler", "henvendelser")).isZero();
		assertThat(count("totaler", "afsluttede")).isEqualTo(1);
	}

	@Test
	void closedAfterThePeriodIsOpenOnItsLastDay() {
		UUID inquiry = this.cases.inquiry(FIRST.minusDays(1));
		this.cases.close(inquiry, LAST.plusDays(1));
		assertThat(count("totaler", "verserende")).isEqualTo(1);
		assertThat(count("totaler", "afsluttede")).isZero();
	}

	@Test
	void reopenedInThePeriodIsOpenAndNotClosed() {
		UUID inquiry = this.cases.inquiry(FIRST);
		this.cases.close(inquiry, WITHIN);
		this.cases.reopen(inquiry, LAST);
		assertThat(count("totaler", "afsluttede")).isZero();
		assertThat(count("totaler", "verserende")).isEqualTo(1);
		assertThat(count("totaler", "genaabnede")).isEqualTo(1);
	}

	@Test
	void reopenedAfterThePeriodChangesNothingInIt() {
		UUID inquiry = this.cases.inquiry(FIRST);
		this.cases.close(inquiry, WITHIN);
		FigureSheet before = sheet();
		this.cases.reopen(inquiry, LAST.plusDays(1));
		assertThat(sheet().figures()).containsExactlyInAnyOrderElementsOf(before.figures());
		assertThat(count("totaler", "afsluttede")).isEqualTo(1);
		assertThat(count("totaler", "verserende")).isZero();
		assertThat(count("totaler", "genaabnede")).isZero();
	}

	@Test
	void reopenedAndClosedAgainIsOneClosingAndTakesUntilTheLast() {
		UUID inquiry = this.cases.inquiry(FIRST);
		this.cases.close(inquiry, FIRST.plusDays(1));
		this.cases.reopen(inquiry, FIRST.plusDays(5));
		this.cases.close(inquiry, FIRST.plusDays(9));
		assertThat(count("totaler", "afsluttede")).isEqualTo(1);
		assertThat(count("totaler", "genaabnede")).isEqualTo(1);
		assertThat(sheet().closingTime().average()).isEqualByComparingTo("9");
	}

	@Test
	void twoMattersInOneDepartmentAreOneCase() {
		UUID department = this.cases.code("DEPARTMENT", "Ydelse");
		UUID inquiry = this.cases.inquiry(WITHIN);
		this.cases.matter(inquiry, department, this.cases.code("CATEGORY", "Partshøring"));
		this.cases.matter(inquiry, department, this.cases.code("CATEGORY", "Begrundelse"));
		assertThat(count("totaler", "sager")).isEqualTo(1);
		assertThat(count("totaler", "klageforhold")).isEqualTo(2);
		assertThat(sheet().count(FigureTable.DEPARTMENT, department.toString(), "henvendelser")).isEqualTo(1);
		assertThat(sheet().count(FigureTable.DEPARTMENT, department.toString(), "klageforhold")).isEqualTo(2);
	}

	@Test
	void twoMattersInTwoDepartmentsAreTwoCases() {
		UUID inquiry = this.cases.inquiry(WITHIN);
		this.cases.matter(inquiry, this.cases.code("DEPARTMENT", "Ydelse"), null);
		this.cases.matter(inquiry, this.cases.code("DEPARTMENT", "Teknik"), null);
		assertThat(count("totaler", "sager")).isEqualTo(2);
		assertThat(count("totaler", "henvendelser")).isEqualTo(1);
	}

	@Test
	void aDepartmentConcernedWithoutComplaintIsACaseToo() {
		UUID inquiry = this.cases.inquiry(WITHIN);
		this.cases.matter(inquiry, this.cases.code("DEPARTMENT", "Ydelse"), null);
		this.cases.concern(inquiry, this.cases.code("DEPARTMENT", "Teknik"));
		assertThat(count("totaler", "sager")).isEqualTo(2);
	}

	@Test
	void noMatterAndNoDepartmentIsNotStated() {
		this.cases.inquiry(WITHIN);
		FigureSheet sheet = sheet();
		assertThat(sheet.total("sager")).isEqualTo(1);
		assertThat(sheet.total("klageforhold")).isZero();
		assertThat(sheet.count(FigureTable.DEPARTMENT, Figure.NONE, "henvendelser")).isEqualTo(1);
		assertThat(sheet.count(FigureTable.CATEGORY, Figure.NONE, "henvendelser")).isEqualTo(1);
		assertThat(sheet.count(FigureTable.CATEGORY, Figure.NONE, "klageforhold")).isZero();
		assertThat(sheet.count(FigureTable.RESULT, Figure.NONE, "")).isEqualTo(1);
		assertThat(sheet.count(FigureTable.CHANNEL, Figure.NONE, "")).isEqualTo(1);
	}

	@Test
	void aCitizenCountsOnceAndEachAnonymousInquiryIsAPerson() {
		UUID citizen = this.cases.citizen("Test Borger");
		this.cases.inquiry(WITHIN, null, null, citizen);
		this.cases.inquiry(LAST, null, null, citizen);
		this.cases.inquiry(WITHIN);
		this.cases.inquiry(WITHIN);
		assertThat(count("totaler", "borgere")).isEqualTo(3);
		assertThat(count("totaler", "anonyme")).isEqualTo(2);
	}

	@Test
	void sparringAndOwnInitiativeStandApart() {
		UUID sparring = this.cases.code("TYPE", "medarbejdersparring", null, "SPARRING");
		UUID own = this.cases.code("TYPE", "egen drift", null, "OWN_INITIATIVE");
		UUID asked = this.cases.inquiry(WITHIN, sparring, null, null);
		this.cases.matter(asked, null, null);
		this.cases.close(asked, WITHIN);
		this.cases.inquiry(WITHIN, own, null, null);
		this.cases.inquiry(WITHIN, this.cases.code("TYPE", "klage"), null, null);
		FigureSheet sheet = sheet();
		assertThat(sheet.total("sparring")).isEqualTo(1);
		assertThat(sheet.total("egen_drift")).isEqualTo(1);
		assertThat(sheet.total("henvendelser")).isEqualTo(1);
		assertThat(sheet.total("borgere")).isEqualTo(1);
		assertThat(sheet.total("klageforhold")).isZero();
		assertThat(sheet.total("afsluttede")).isZero();
		assertThat(sheet.total("verserende")).isEqualTo(1);
	}

	@Test
	void anInquiryWithoutMattersIsHandledInTheDepartmentItConcerns() {
		UUID method = this.cases.code("METHOD", "vejledning");
		UUID ydelse = this.cases.code("DEPARTMENT", "Ydelse");
		UUID one = this.cases.inquiry(WITHIN);
		this.cases.solve(one, method, null, null);
		this.cases.concern(one, ydelse);
		UUID both = this.cases.inquiry(WITHIN);
		this.cases.concern(both, ydelse);
		this.cases.concern(both, this.cases.code("DEPARTMENT", "Teknik"));
		FigureSheet sheet = sheet();
		assertThat(sheet.count(FigureTable.METHOD_DEPARTMENT, ydelse.toString(), method.toString())).isEqualTo(1);
		assertThat(sheet.count(FigureTable.METHOD_DEPARTMENT, Figure.SEVERAL, Figure.NONE)).isEqualTo(1);
	}

	@Test
	void aRenamedDepartmentKeepsItsOldNameInAnOldPeriod() {
		UUID department = this.cases.code("DEPARTMENT", "Center for Arbejdsmarked");
		this.cases.rename(department, "Center for Job", null, LAST.plusDays(1));
		UUID inquiry = this.cases.inquiry(WITHIN);
		this.cases.concern(inquiry, department);
		assertThat(name(report(PERIOD), department)).isEqualTo("Center for Arbejdsmarked");
		FigureReport later = report(new Period(FIRST, LAST.plusDays(1)));
		assertThat(name(later, department)).isEqualTo("Center for Job");
		assertThat(later.changes())
			.containsExactly(new CodeChange("renamed", "Center for Arbejdsmarked", "Center for Job"));
	}

	@Test
	void aGroupThatGotAnotherNameIsToldOnce() {
		UUID group = this.cases.code("DEPARTMENT", "Center for Social");
		this.cases.rename(group, "Center for Voksne", null, WITHIN);
		for (String name : new String[] { "Botilbud", "Myndighed" }) {
			this.cases.concern(this.cases.inquiry(FIRST), this.cases.code("DEPARTMENT", name, group, null));
		}
		assertThat(report(PERIOD).changes())
			.containsExactly(new CodeChange("renamed", "Center for Social", "Center for Voksne"));
	}

	@Test
	void nothingIsToldOfAnEmptyPeriod() {
		assertThat(report(PERIOD).changes()).isEmpty();
	}

	@Test
	void mergedDepartmentsAreTwoCasesBeforeAndOneAfter() {
		UUID merged = this.cases.code("DEPARTMENT", "Ydelse");
		UUID successor = this.cases.code("DEPARTMENT", "Borgerservice");
		this.cases.merge(merged, successor, LAST);
		UUID inquiry = this.cases.inquiry(WITHIN);
		this.cases.concern(inquiry, merged);
		this.cases.concern(inquiry, successor);
		assertThat(sheet().total("sager")).isEqualTo(2);
		FigureSheet later = sheet(new Period(FIRST, LAST.plusDays(1)));
		assertThat(later.total("sager")).isEqualTo(1);
		assertThat(later.rows(FigureTable.METHOD_DEPARTMENT)).containsExactly(successor.toString());
	}

	@Test
	void aComparisonFollowsTheSuccessorsOfTheChosenPeriod() {
		UUID merged = this.cases.code("DEPARTMENT", "Ydelse");
		UUID successor = this.cases.code("DEPARTMENT", "Borgerservice");
		this.cases.merge(merged, successor, FIRST.minusDays(1));
		this.cases.concern(this.cases.inquiry(WITHIN.minusYears(1)), merged);
		this.cases.concern(this.cases.inquiry(WITHIN), successor);
		FigureReport report = this.figures.report(PERIOD, PERIOD.yearBefore());
		assertThat(report.rows(FigureTable.DEPARTMENT)).containsExactly(successor.toString());
		assertThat(
				report.comparison().orElseThrow().count(FigureTable.DEPARTMENT, successor.toString(), "henvendelser"))
			.isEqualTo(1);
		assertThat(report.changes()).containsExactly(new CodeChange("merged", "Ydelse", "Borgerservice"));
	}

	@Test
	void timeIsCountedInCalendarDaysAndWorkingDays() {
		// Thursday to Tuesday over a weekend: 5 days, 3 of them working days
		close(LocalDate.of(2019, 10, 10), LocalDate.of(2019, 10, 15));
		close(LocalDate.of(2019, 10, 10), LocalDate.of(2019, 10, 10));
		close(LocalDate.of(2019, 9, 10), LocalDate.of(2019, 10, 10));
		ClosingTime time = sheet().closingTime();
		assertThat(time.average()).isEqualByComparingTo("11.7");
		assertThat(time.median()).isEqualByComparingTo("5.0");
		assertThat(time.p90()).isEqualByComparingTo("25.0");
		assertThat(time.workingMedian()).isEqualByComparingTo("3.0");
		assertThat(sheet().count(FigureTable.TIME, "antal", "")).isEqualTo(3);
		assertThat(sheet().count(FigureTable.TIME, "inden_maal", "")).isEqualTo(2);
	}

	private void close(LocalDate received, LocalDate closed) {
		this.cases.close(this.cases.inquiry(received), closed);
	}

	private static String name(FigureReport report, UUID code) {
		return report.names().of(code.toString()).orElseThrow().label();
	}

	private long count(String table, String row) {
		return sheet().count(FigureTable.named(table).orElseThrow(), row, "");
	}

	private FigureSheet sheet() {
		return sheet(PERIOD);
	}

	private FigureSheet sheet(Period period) {
		return report(period).chosen();
	}

	private FigureReport report(Period period) {
		return this.figures.report(period, null);
	}

}
