package dk.borgerraadgiver.report.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.report.file.FiguresCsv;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.support.ClockMother;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The office's own clock, the departments', and findings in the figures.
 */
class ClockFiguresTests extends CountingTests {

	private ClockMother clocks;

	private UUID benefits;

	@BeforeEach
	void targets() {
		this.clocks = new ClockMother(this.jdbc);
		this.benefits = this.cases.code("DEPARTMENT", "Ydelse");
		this.jdbc.sql("update office set first_reply_days = 3, first_reply_working = true, closing_target_days = 28")
			.update();
	}

	/** Received on a Thursday; the third working day after it is the Tuesday. */
	@ParameterizedTest
	@CsvSource({ "2019-10-10, inden_maalet", "2019-10-15, inden_maalet", "2019-10-16, efter_maalet" })
	void aFirstReplyIsInTimeWithinTheWorkingDaysOfTheTarget(LocalDate replied, String outcome) {
		this.clocks.reply(this.cases.inquiry(LocalDate.of(2019, 10, 10)), replied);
		assertThat(ours("foerste_svar", outcome)).isOne();
		assertThat(ours("foerste_svar", Figure.ALL)).isOne();
	}

	@Test
	void aFirstReplyOnTheDayOffAfterTheTargetIsLate() {
		this.clocks.reply(this.cases.inquiry(LocalDate.of(2019, 10, 8)), LocalDate.of(2019, 10, 12));
		assertThat(ours("foerste_svar", "efter_maalet")).isOne();
	}

	@Test
	void aConversationAndAClosingAreFirstReplies() {
		this.cases.inquiry(WITHIN, null, this.cases.code("CHANNEL", "samtale i telefon", null, "SPOKEN"), null);
		this.cases.close(this.cases.inquiry(WITHIN), WITHIN.plusDays(1));
		assertThat(ours("foerste_svar", "inden_maalet")).isEqualTo(2);
	}

	@Test
	void ourClockStandsAsItStoodOnTheLastDay() {
		this.clocks.reply(this.cases.inquiry(LAST), LAST.plusDays(1));
		this.cases.close(this.cases.inquiry(LAST.minusDays(27)), LAST.plusDays(1));
		this.cases.inquiry(LAST.minusDays(29));
		assertThat(ours("foerste_svar", "venter")).isOne();
		assertThat(ours("afslutning", "venter")).isEqualTo(2);
		assertThat(ours("afslutning", "efter_maalet")).isOne();
	}

	@Test
	void theOutcomesOfOurClockAddUpToTheInquiries() {
		UUID sparring = this.cases.code("TYPE", "sparring", null, "SPARRING");
		this.cases.inquiry(WITHIN, sparring, null, null);
		this.cases.close(this.cases.inquiry(WITHIN), WITHIN.plusDays(29));
		UUID again = this.cases.inquiry(WITHIN);
		this.cases.close(again, WITHIN.plusDays(1));
		this.cases.reopen(again, LAST);
		for (String clock : FigureTable.OUR_CLOCK.fixedRows()) {
			assertThat(ours(clock, Figure.ALL)).as(clock).isEqualTo(total("henvendelser")).isEqualTo(2);
		}
		assertThat(ours("afslutning", "efter_maalet")).isEqualTo(2);
	}

	@Test
	void aQuestionIsToldByHowItStoodOnTheLastDay() {
		UUID inquiry = this.cases.inquiry(FIRST);
		this.clocks.ask(inquiry, this.benefits, FIRST, FIRST.plusDays(10));
		this.clocks.ask(inquiry, this.benefits, FIRST, FIRST.plusDays(11));
		this.clocks.ask(inquiry, this.benefits, LAST.minusDays(11), LAST.plusDays(1));
		this.clocks.ask(inquiry, this.benefits, LAST.minusDays(10), null);
		this.clocks.withdraw(this.clocks.ask(inquiry, this.benefits, WITHIN, null), LAST);
		this.clocks.withdraw(this.clocks.ask(inquiry, this.benefits, WITHIN, null), LAST.plusDays(1));
		this.clocks.ask(inquiry, this.benefits, LAST.plusDays(1), null);
		UUID closed = this.cases.inquiry(FIRST);
		this.clocks.ask(closed, this.benefits, WITHIN, null);
		this.cases.close(closed, LAST);
		assertThat(asked("inden_frist")).isOne();
		assertThat(asked("efter_frist")).isOne();
		assertThat(asked("mangler")).isEqualTo(2);
		assertThat(asked("afventer")).isOne();
		assertThat(asked("bortfaldet")).isEqualTo(2);
		assertThat(asked(Figure.ALL)).isEqualTo(7);
		assertThat(sheet().inTimePercent(FigureTable.ANSWER_DEPARTMENT, this.benefits.toString())).contains(14L);
	}

	@Test
	void answersTakeDaysByDepartmentAndInAll() {
		UUID inquiry = this.cases.inquiry(FIRST);
		UUID roads = this.cases.code("DEPARTMENT", "Vej");
		this.clocks.ask(inquiry, this.benefits, FIRST, FIRST.plusDays(4));
		this.clocks.ask(inquiry, this.benefits, FIRST, FIRST.plusDays(7));
		this.clocks.ask(inquiry, roads, FIRST, FIRST.plusDays(30));
		this.clocks.ask(inquiry, roads, FIRST, null);
		assertThat(sheet().answerTime(this.benefits.toString()).median()).isEqualByComparingTo("5.5");
		assertThat(sheet().answerTime(roads.toString()).average()).isEqualByComparingTo("30.0");
		assertThat(sheet().answerTime(Figure.ALL).median()).isEqualByComparingTo("7.0");
		assertThat(sheet().answerTime("nobody").median()).isNull();
		assertThat(sheet().count(FigureTable.ANSWER_TIME, Figure.ALL, "")).isEqualTo(3);
	}

	@Test
	void aReminderCountsOnItsOwnDay() {
		var question = this.clocks.ask(this.cases.inquiry(FIRST), this.benefits, FIRST.minusDays(20), null);
		this.clocks.remind(question, FIRST.minusDays(1));
		this.clocks.remind(question, FIRST);
		this.clocks.remind(question, LAST);
		assertThat(sheet().count(FigureTable.REMINDER_DEPARTMENT, this.benefits.toString(), "")).isEqualTo(2);
		assertThat(sheet().isEmpty()).isFalse();
	}

	@Test
	void aCorrectedFindingCountsOnceAndAsItNowReads() {
		UUID inquiry = this.cases.inquiry(FIRST);
		var wrong = this.clocks.find(inquiry, this.cases.code("DEPARTMENT", "Vej"), WITHIN, null);
		this.clocks.find(inquiry, this.benefits, WITHIN, wrong);
		this.clocks.find(inquiry, null, LAST, null);
		this.clocks.find(inquiry, this.benefits, LAST.plusDays(1), null);
		assertThat(sheet().rows(FigureTable.FINDING_DEPARTMENT)).containsExactlyInAnyOrder(this.benefits.toString(),
				Figure.NONE);
		assertThat(sheet().count(FigureTable.FINDING_DEPARTMENT, Figure.ALL, "")).isEqualTo(2);
	}

	@Test
	void eachIsAsLongAsItsListAndNoneChangesTheFile() {
		UUID inquiry = this.cases.inquiry(FIRST);
		var before = FiguresCsv.of(report(PERIOD));
		this.clocks.remind(this.clocks.ask(inquiry, this.benefits, FIRST, LAST), LAST);
		this.clocks.find(inquiry, this.benefits, LAST, null);
		assertThat(FiguresCsv.of(report(PERIOD))).isEqualTo(before);
		for (var table : List.of(FigureTable.OUR_CLOCK, FigureTable.ANSWER_DEPARTMENT, FigureTable.ANSWER_TIME,
				FigureTable.REMINDER_DEPARTMENT, FigureTable.FINDING_DEPARTMENT)) {
			assertThat(sheet().figures().stream().filter((figure) -> figure.table() == table)).isNotEmpty()
				.allSatisfy((figure) -> assertThat(this.behind.page(figure, new Paging(1, 50, 1), Staff.ADVISOR))
					.singleElement()
					.satisfies((line) -> assertThat(line.number()).isNotNull()));
		}
	}

	private long ours(String clock, String outcome) {
		return sheet().count(FigureTable.OUR_CLOCK, clock, outcome);
	}

	private long asked(String outcome) {
		return sheet().count(FigureTable.ANSWER_DEPARTMENT, this.benefits.toString(), outcome);
	}

}
