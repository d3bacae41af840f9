package dk.borgerraadgiver.report.counting;

import java.util.UUID;

import dk.borgerraadgiver.shared.Period;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodeChangeTests extends CountingTests {

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
	void twoCodesThatReadTheSameAreToldApartByTheDaysTheyAreValid() {
		UUID old = this.cases.code("DEPARTMENT", "Ydelse");
		UUID successor = this.cases.code("DEPARTMENT", "Ydelse");
		this.jdbc.sql("update code set valid_to = '2019-12-31' where id = :id").param("id", old).update();
		this.jdbc.sql("update code set valid_from = '2020-01-01' where id = :id").param("id", successor).update();
		this.cases.concern(this.cases.inquiry(WITHIN), old);
		this.cases.concern(this.cases.inquiry(LAST), successor);
		assertThat(name(report(PERIOD), old)).isEqualTo("Ydelse (– 31-12-2019)");
		assertThat(name(report(PERIOD), successor)).isEqualTo("Ydelse (01-01-2020 –)");
	}

	private static String name(FigureReport report, UUID code) {
		return report.names().of(code.toString()).orElseThrow().label();
	}

}
