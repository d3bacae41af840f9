package dk.borgerraadgiver.report.counting;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.report.file.FiguresCsv;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.support.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mediations and observed meetings in the figures.
 */
class MediationFiguresTests extends CountingTests {

	private static final Period JUNE = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));

	private UUID inquiry = new UUID(0, 0);

	private UUID benefits = new UUID(0, 0);

	@BeforeEach
	void receive() {
		this.benefits = this.cases.code("DEPARTMENT", "Ydelse");
		this.inquiry = this.cases.inquiry(LocalDate.of(2025, 1, 1));
	}

	@Test
	void aMediationCountsOnTheDayItWasProposedFirstAndLastDayIncluded() {
		mediate("2026-05-31", null, null, null);
		mediate("2026-06-01", null, null, null);
		mediate("2026-06-30", null, null, null);
		mediate("2026-07-01", null, null, null);
		assertThat(june().count(FigureTable.MEDIATION, this.benefits.toString(), Figure.ALL)).isEqualTo(2);
		assertThat(june().total("henvendelser")).as("received another year").isZero();
	}

	@Test
	void itsOutcomeIsTheOneThatStoodAtTheEndOfThePeriod() {
		mediate("2026-06-02", "2026-06-10", "2026-06-30", "2026-06-30");
		mediate("2026-06-02", "2026-06-10", "2026-06-30", "2026-07-01");
		mediate("2026-06-02", "2026-06-10", "2026-07-01", "2026-07-01");
		mediate("2026-06-02", "2026-07-01", null, null);
		var sheet = june();
		for (String outcome : new String[] { "enige", "holdt", "accepteret", "foreslaaet" }) {
			assertThat(sheet.count(FigureTable.MEDIATION, this.benefits.toString(), outcome)).as(outcome).isOne();
		}
	}

	@Test
	void aMergedDepartmentCountsAsItsSuccessor() {
		mediate("2026-06-02", null, null, null);
		var payments = this.cases.code("DEPARTMENT", "Udbetaling");
		this.cases.merge(this.benefits, payments, LocalDate.of(2026, 6, 15));
		assertThat(june().rows(FigureTable.MEDIATION)).containsExactly(payments.toString());
	}

	@Test
	void anObservedMeetingCountsOnItsOwnDay() {
		observe("2026-05-31", "ATTENDED");
		observe("2026-06-01", "ATTENDED");
		observe("2026-06-30", "CANCELLED");
		observe("2026-07-01", "PLANNED");
		var sheet = june();
		assertThat(sheet.count(FigureTable.OBSERVATION, Figure.ALL, Figure.ALL)).isEqualTo(2);
		assertThat(sheet.count(FigureTable.OBSERVATION, this.benefits.toString(), "deltaget")).isOne();
		assertThat(sheet.count(FigureTable.OBSERVATION, this.benefits.toString(), "aflyst")).isOne();
		assertThat(sheet.isEmpty()).isFalse();
	}

	@Test
	void eachFigureIsAsLongAsItsList() {
		mediate("2026-06-02", "2026-06-10", "2026-06-30", "2026-06-30");
		mediate("2026-06-02", null, null, null);
		observe("2026-06-02", "ATTENDED");
		for (FigureTable table : new FigureTable[] { FigureTable.MEDIATION, FigureTable.OBSERVATION }) {
			var figure = june().figure(table, this.benefits.toString(), Figure.ALL);
			long count = june().count(table, this.benefits.toString(), Figure.ALL);
			assertThat(this.behind.count(figure)).isEqualTo(count);
			assertThat(this.behind.page(figure, new Paging(1, 50, count), Staff.ADVISOR)).hasSize((int) count)
				.allSatisfy((line) -> assertThat(line.departments()).isEqualTo("Ydelse"));
		}
	}

	@Test
	void theFileHasThemByDepartmentAndOutcome() {
		mediate("2026-06-02", "2026-06-10", "2026-06-30", "2026-06-30");
		observe("2026-06-02", "ATTENDED");
		assertThat(FiguresCsv.of(report(JUNE))).contains("maegling;Ydelse;enige;valgt;1\n",
				"observatoer;Ydelse;deltaget;valgt;1\n");
	}

	private FigureSheet june() {
		return sheet(JUNE);
	}

	private void mediate(String proposed, @Nullable String accepted, @Nullable String held, @Nullable String ended) {
		this.jdbc
			.sql("""
					insert into mediation (id, inquiry_id, department_id, proposed_on, accepted_on, held_on, ended_on, outcome,
					                       created_at, version)
					values (gen_random_uuid(), :inquiry, :department, cast(:proposed as date), cast(:accepted as date),
					        cast(:held as date), cast(:ended as date),
					        case when cast(:ended as date) is not null then 'AGREED' end, now(), 0)
					""")
			.param("inquiry", this.inquiry)
			.param("department", this.benefits)
			.param("proposed", proposed)
			.param("accepted", accepted)
			.param("held", held)
			.param("ended", ended)
			.update();
	}

	private void observe(String day, String status) {
		this.jdbc.sql("""
				insert into observation (id, inquiry_id, department_id, day, status, created_at, version)
				values (gen_random_uuid(), :inquiry, :department, cast(:day as date), :status, now(), 0)
				""")
			.param("inquiry", this.inquiry)
			.param("department", this.benefits)
			.param("day", day)
			.param("status", status)
			.update();
	}

}
