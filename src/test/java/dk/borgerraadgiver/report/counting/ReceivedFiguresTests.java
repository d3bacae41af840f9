package dk.borgerraadgiver.report.counting;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.shared.Period;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReceivedFiguresTests extends CountingTests {

	@Test
	void bothTheFirstAndTheLastDayAreInThePeriod() {
		this.cases.inquiry(FIRST.minusDays(1));
		this.cases.inquiry(FIRST);
		this.cases.inquiry(LAST);
		this.cases.inquiry(LAST.plusDays(1));
		assertThat(total("henvendelser")).isEqualTo(2);
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
	void aCitizenCountsOnceAndEachAnonymousInquiryIsAPerson() {
		UUID citizen = this.cases.citizen("Test Borger");
		this.cases.inquiry(WITHIN, null, null, citizen);
		this.cases.inquiry(LAST, null, null, citizen);
		this.cases.inquiry(WITHIN);
		this.cases.inquiry(WITHIN);
		assertThat(total("borgere")).isEqualTo(3);
		assertThat(total("anonyme")).isEqualTo(2);
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
	void sparringAndOwnInitiativeHaveTablesOfTheirOwn() {
		UUID sparring = this.cases.code("TYPE", "sparring med ansatte", null, "SPARRING");
		UUID own = this.cases.code("TYPE", "egen undersøgelse", null, "OWN_INITIATIVE");
		UUID phone = this.cases.code("CHANNEL", "mobil");
		UUID department = this.cases.code("DEPARTMENT", "Ydelse");
		this.cases.concern(this.cases.inquiry(FIRST, sparring, phone, null), department);
		this.cases.inquiry(LAST, sparring, null, null);
		UUID wide = this.cases.inquiry(WITHIN, own, phone, null);
		this.cases.concern(wide, department);
		this.cases.concern(wide, this.cases.code("DEPARTMENT", "Teknik"));
		FigureSheet sheet = sheet();
		assertThat(sheet.count(FigureTable.SPARRING_DEPARTMENT, department.toString(), "")).isEqualTo(1);
		assertThat(sheet.count(FigureTable.SPARRING_DEPARTMENT, Figure.NONE, "")).isEqualTo(1);
		assertThat(sheet.count(FigureTable.SPARRING_CHANNEL, phone.toString(), "")).isEqualTo(1);
		assertThat(sheet.count(FigureTable.SPARRING_MONTH, "2020-01", "")).isEqualTo(1);
		assertThat(sheet.count(FigureTable.OWN_INITIATIVE_DEPARTMENT, Figure.ALL, "")).isEqualTo(2);
		assertThat(sheet.count(FigureTable.OWN_INITIATIVE_MONTH, "2019-10", "")).isEqualTo(1);
		assertThat(sheet.rows(FigureTable.DEPARTMENT)).isEmpty();
	}

}
