package dk.borgerraadgiver.report.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A restricted case counts in the figures; behind them it tells others nothing.
 */
@OfficeTest
class RestrictedFigureTests {

	private static final Period PERIOD = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private FigureCases behind;

	@Autowired
	private MockMvcTester mvc;

	private UUID citizen = new UUID(0, 0);

	@BeforeEach
	void oneCaseOfTwoIsRestricted() {
		var cases = new CaseMother(this.jdbc);
		this.citizen = cases.citizen("Beskyttet Borger");
		var hidden = cases.inquiry(LocalDate.of(2024, 3, 2), null, null, this.citizen);
		cases.matter(hidden, cases.code("DEPARTMENT", "Hemmelig afdeling"), null);
		cases.matter(hidden, null, null);
		cases.inquiry(LocalDate.of(2024, 3, 1));
		this.jdbc.sql("update inquiry set restricted = true, subject = 'Fortroligt emne' where id = ?")
			.param(hidden)
			.update();
		this.jdbc.sql("insert into inquiry_reader values (?, ?)").params(hidden, Staff.ADVISOR.id()).update();
	}

	@Test
	void theListIsAsLongAsItsFigureAndTellsNothing() {
		var list = list("henvendelser", Staff.SECOND_ADVISOR);
		assertThat(list).hasSize(2).extracting(CaseBehind::hidden).containsExactly(false, true);
		assertThat(list.getLast()).usingRecursiveComparison()
			.ignoringFields("unit", "hidden", "anonymous")
			.isEqualTo(new CaseBehind("", true, null, null, null, null, null, null, null, null, null, null, true));
		assertThat(list("klageforhold", Staff.SECOND_ADVISOR)).hasSize(2).allMatch(CaseBehind::hidden);
	}

	@Test
	void theNamedAdvisorSeesItInItsPlace() {
		assertThat(list("henvendelser", Staff.ADVISOR)).extracting(CaseBehind::subject)
			.containsExactly("Fortroligt emne", "Sag 5");
	}

	@Test
	void aCitizenWithOtherCasesIsNamedForThoseOnly() {
		assertThat(list("borgere", Staff.SECOND_ADVISOR)).filteredOn(CaseBehind::hidden)
			.singleElement()
			.extracting(CaseBehind::citizen)
			.isNull();
		this.jdbc.sql("update inquiry set citizen_id = ? where not restricted").param(this.citizen).update();
		assertThat(list("borgere", Staff.SECOND_ADVISOR)).singleElement()
			.extracting(CaseBehind::citizen)
			.isEqualTo("Beskyttet Borger");
	}

	@Test
	void thePageSaysOnlyThatThereIsOne() {
		assertThat(this.mvc.get()
			.uri("/tal/bag?tabel=totaler&raekke=henvendelser&fra=1-1-2024&til=30-6-2024")
			.with(user(Staff.SECOND_ADVISOR))).hasStatusOk()
			.bodyText()
			.contains("Beskyttet sag – kun for navngivne rådgivere", "2024-0005")
			.doesNotContain("Fortroligt", "2024-0002", "Hemmelig", "Beskyttet Borger");
	}

	private List<CaseBehind> list(String figure, Viewer viewer) {
		var place = new Figure(FigureTable.TOTALS, figure, "", PERIOD, PERIOD.to());
		return this.behind.page(place, new Paging(1, Paging.ROWS, this.behind.count(place)), viewer);
	}

}
