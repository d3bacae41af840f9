package dk.borgerraadgiver.report.counting;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.shared.Period;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClosedFiguresTests extends CountingTests {

	@Test
	void closedTheDayItWasReceivedCountsInBothBases() {
		UUID inquiry = this.cases.inquiry(LAST);
		this.cases.close(inquiry, LAST);
		assertThat(total("henvendelser")).isEqualTo(1);
		assertThat(total("afsluttede")).isEqualTo(1);
		assertThat(total("verserende")).isZero();
		assertThat(sheet().closingTime().median()).isEqualByComparingTo("0");
	}

	@Test
	void closedInThePeriodCountsWheneverItWasReceived() {
		UUID inquiry = this.cases.inquiry(FIRST.minusYears(2));
		this.cases.close(inquiry, FIRST);
		assertThat(total("henvendelser")).isZero();
		assertThat(total("afsluttede")).isEqualTo(1);
	}

	@Test
	void closedAfterThePeriodIsOpenOnItsLastDay() {
		UUID inquiry = this.cases.inquiry(FIRST.minusDays(1));
		this.cases.close(inquiry, LAST.plusDays(1));
		assertThat(total("verserende")).isEqualTo(1);
		assertThat(total("afsluttede")).isZero();
	}

	@Test
	void reopenedInThePeriodIsOpenAndNotClosed() {
		UUID inquiry = this.cases.inquiry(FIRST);
		this.cases.close(inquiry, WITHIN);
		this.cases.reopen(inquiry, LAST);
		assertThat(total("afsluttede")).isZero();
		assertThat(total("verserende")).isEqualTo(1);
		assertThat(total("genaabnede")).isEqualTo(1);
	}

	@Test
	void reopenedAfterThePeriodChangesNothingInIt() {
		UUID inquiry = this.cases.inquiry(FIRST);
		this.cases.close(inquiry, WITHIN);
		FigureSheet before = sheet();
		this.cases.reopen(inquiry, LAST.plusDays(1));
		assertThat(sheet().figures()).containsExactlyInAnyOrderElementsOf(before.figures());
		assertThat(total("afsluttede")).isEqualTo(1);
		assertThat(total("verserende")).isZero();
		assertThat(total("genaabnede")).isZero();
	}

	@Test
	void reopenedAndClosedAgainIsOneClosingAndTakesUntilTheLast() {
		UUID inquiry = this.cases.inquiry(FIRST);
		this.cases.close(inquiry, FIRST.plusDays(1));
		this.cases.reopen(inquiry, FIRST.plusDays(5));
		this.cases.close(inquiry, FIRST.plusDays(9));
		assertThat(total("afsluttede")).isEqualTo(1);
		assertThat(total("genaabnede")).isEqualTo(1);
		assertThat(sheet().closingTime().average()).isEqualByComparingTo("9");
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

	@Test
	void reopenedTheDayAfterThePeriodIsClosedInItAndOpenTheDayAfter() {
		UUID inquiry = this.cases.inquiry(FIRST);
		this.cases.close(inquiry, LAST);
		this.cases.reopen(inquiry, LAST.plusDays(1));
		assertThat(total("afsluttede")).isEqualTo(1);
		FigureSheet dayAfter = sheet(new Period(FIRST, LAST.plusDays(1)));
		assertThat(dayAfter.total("afsluttede")).isZero();
		assertThat(dayAfter.total("verserende")).isEqualTo(1);
	}

	@Test
	void anInquiryThatIsOpenAgainHasNoClosingTime() {
		UUID inquiry = this.cases.inquiry(FIRST);
		this.cases.close(inquiry, WITHIN);
		this.cases.reopen(inquiry, LAST);
		assertThat(sheet().closingTime().average()).isNull();
		assertThat(sheet().closedInTimePercent()).isEmpty();
	}

	@Test
	void closedReopenedAndClosedOnOneDayIsOneClosing() {
		UUID inquiry = this.cases.inquiry(LAST);
		this.cases.close(inquiry, LAST);
		this.cases.reopen(inquiry, LAST);
		this.cases.close(inquiry, LAST);
		assertThat(total("afsluttede")).isEqualTo(1);
		assertThat(total("verserende")).isZero();
		assertThat(sheet().closingTime().average()).isEqualByComparingTo("0");
	}

	@Test
	void closedInOnePeriodAndAgainInTheNextIsClosedInBoth() {
		UUID inquiry = this.cases.inquiry(FIRST);
		this.cases.close(inquiry, FIRST.plusDays(3));
		this.cases.reopen(inquiry, LAST.plusDays(1));
		this.cases.close(inquiry, LAST.plusDays(2));
		FigureSheet next = sheet(new Period(LAST.plusDays(1), LAST.plusMonths(6)));
		assertThat(total("afsluttede")).isEqualTo(1);
		assertThat(next.total("afsluttede")).isEqualTo(1);
		assertThat(next.total("genaabnede")).isEqualTo(1);
		assertThat(sheet().closingTime().average()).isEqualByComparingTo("3");
		assertThat(sheet(new Period(FIRST, LAST.plusMonths(6))).total("afsluttede")).isEqualTo(1);
	}

	private void close(LocalDate received, LocalDate closed) {
		this.cases.close(this.cases.inquiry(received), closed);
	}

}
