package dk.borgerraadgiver.report.suppression;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.writing.Composer;
import dk.borgerraadgiver.report.writing.ReportDesk;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody can compute who has the parts of a half-year and those of its year, of
 * all departments.
 */
@OfficeTest
class NestedPartTests {

	private static final int THRESHOLD = 3;

	private static final UUID HALF = new UUID(9, 1);

	private static final UUID YEAR = new UUID(9, 2);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ReportDesk desk;

	@Autowired
	private Composer composer;

	@ParameterizedTest
	@ValueSource(longs = { 11, 12 })
	void noPartTellsWithThoseOfAnotherPeriodWhatEitherKeepsBack(long seed) {
		new PartCases(this.jdbc).invent(new Random(seed), 140, 2025, 12);
		var half = begin(HALF, "HALF_YEAR", "30-6-2025");
		var halfKept = composed(HALF, THRESHOLD);
		var halfWhole = composed(HALF, 0);
		threshold(THRESHOLD);
		begin(YEAR, "ANNUAL", "31-12-2025");
		var alone = composed(YEAR, THRESHOLD);
		half.freeze();
		var yearKept = composed(YEAR, THRESHOLD);
		var yearWhole = composed(YEAR, 0);
		long more = 0;
		for (String division : List.of("kategori", "resultat", "medhold", "maaned", "totaler")) {
			var names = Stream
				.concat(PartTables.rows(halfWhole, division).stream(), PartTables.rows(yearWhole, division).stream())
				.distinct()
				.toList();
			if (division.equals("totaler")) {
				names = List.of("Afsluttede");
			}
			var counts = PartTables.departments(halfWhole, division, names);
			var back = PartTables.departmentsHidden(halfKept, division, names);
			var year = PartTables.departments(yearWhole, division, names);
			var yearBack = PartTables.departmentsHidden(yearKept, division, names);
			var rest = new long[counts.length][names.size()];
			for (int row = 0; row < counts.length; row++) {
				for (int column = 0; column < names.size(); column++) {
					rest[row][column] = year[row][column] - counts[row][column];
					more += (yearBack[row][column]
							&& !PartTables.departmentsHidden(alone, division, names)[row][column]) ? 1 : 0;
				}
			}
			assertThat(
					new Parted(List.of(counts, rest), List.of(back, Parted.untold(rest)), yearBack).certain(THRESHOLD))
				.as(division)
				.isEmpty();
		}
		assertThat(more).as("cells kept back for the half's sake").isPositive();
	}

	private DraftReport begin(UUID id, String kind, String last) {
		var draft = new DraftReport(this.mvc, this.jdbc, id);
		assertThat(draft.begin(kind, kind, "1-1-2025", last)).hasRedirectedUrl(draft.workshop());
		draft.saysOnly("{{tabel:totaler}}");
		this.jdbc.sql("""
				insert into report_department (report_id, department_id)
				select ?, code_id from code_name where name like 'Center %'
				""").param(id).update();
		return draft;
	}

	private ReportContent composed(UUID id, int threshold) {
		threshold(threshold);
		return this.composer.current(this.desk.look(id, Staff.ADVISOR));
	}

	private void threshold(int threshold) {
		this.jdbc.sql("update office set small_counts = ?").param(threshold).update();
	}

}
