package dk.borgerraadgiver.report.counting;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaseFiguresTests extends CountingTests {

	@Test
	void twoMattersInOneDepartmentAreOneCase() {
		UUID department = this.cases.code("DEPARTMENT", "Ydelse");
		UUID inquiry = this.cases.inquiry(WITHIN);
		this.cases.matter(inquiry, department, this.cases.code("CATEGORY", "Partshøring"));
		this.cases.matter(inquiry, department, this.cases.code("CATEGORY", "Begrundelse"));
		assertThat(total("sager")).isEqualTo(1);
		assertThat(total("klageforhold")).isEqualTo(2);
		assertThat(sheet().count(FigureTable.DEPARTMENT, department.toString(), "henvendelser")).isEqualTo(1);
		assertThat(sheet().count(FigureTable.DEPARTMENT, department.toString(), "klageforhold")).isEqualTo(2);
	}

	@Test
	void twoMattersInTwoDepartmentsAreTwoCases() {
		UUID inquiry = this.cases.inquiry(WITHIN);
		this.cases.matter(inquiry, this.cases.code("DEPARTMENT", "Ydelse"), null);
		this.cases.matter(inquiry, this.cases.code("DEPARTMENT", "Teknik"), null);
		assertThat(total("sager")).isEqualTo(2);
		assertThat(total("henvendelser")).isEqualTo(1);
	}

	@Test
	void aDepartmentConcernedWithoutComplaintIsACaseToo() {
		UUID inquiry = this.cases.inquiry(WITHIN);
		this.cases.matter(inquiry, this.cases.code("DEPARTMENT", "Ydelse"), null);
		this.cases.concern(inquiry, this.cases.code("DEPARTMENT", "Teknik"));
		assertThat(total("sager")).isEqualTo(2);
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
	void aGroupIsTheSumOfWhatStandsUnderItAndOpensItsList() {
		UUID group = this.cases.code("DEPARTMENT", "Center for Social");
		UUID shelter = this.cases.code("DEPARTMENT", "Botilbud", group, null);
		UUID authority = this.cases.code("DEPARTMENT", "Myndighed", group, null);
		UUID both = this.cases.inquiry(WITHIN);
		this.cases.concern(both, shelter);
		this.cases.concern(both, authority);
		this.cases.concern(this.cases.inquiry(WITHIN), authority);
		this.cases.concern(this.cases.inquiry(WITHIN), group);
		this.cases.concern(this.cases.inquiry(WITHIN), this.cases.code("DEPARTMENT", "Teknik"));
		this.cases.inquiry(WITHIN);
		String key = Figure.GROUP + group;
		Figure figure = sheet().figure(FigureTable.DEPARTMENT, key, "henvendelser");
		assertThat(sheet().count(FigureTable.DEPARTMENT, key, "henvendelser")).isEqualTo(4);
		assertThat(this.behind.count(figure)).isEqualTo(4);
		assertThat(report(PERIOD).groupedRows(FigureTable.DEPARTMENT)).startsWith(key, authority.toString())
			.endsWith(Figure.NONE)
			.hasSize(6);
	}

	@Test
	void theLargestGroupStandsFirstWhateverItsPartsAre() {
		UUID small = this.cases.code("CATEGORY", "Afgørelse");
		UUID large = this.cases.code("CATEGORY", "Sagsbehandling");
		UUID single = this.cases.code("CATEGORY", "Indhold", small, null);
		UUID one = this.cases.code("CATEGORY", "Partshøring", large, null);
		UUID other = this.cases.code("CATEGORY", "Begrundelse", large, null);
		for (UUID category : List.of(single, single, one, one, other)) {
			this.cases.matter(this.cases.inquiry(WITHIN), null, category);
		}
		assertThat(report(PERIOD).groupedRows(FigureTable.CATEGORY)).containsExactly(Figure.GROUP + large,
				one.toString(), other.toString(), Figure.GROUP + small, single.toString());
	}

}
