package dk.borgerraadgiver.report.suppression;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.Part;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.writing.Composer;
import dk.borgerraadgiver.report.writing.ReportDesk;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody can compute who has the report and the parts of all departments.
 */
@OfficeTest
class PartSuppressionTests {

	private static final List<String> DIVISIONS = List.of("kategori", "resultat", "medhold", "maaned");

	private static final String LINES = """
			{{tabel:kategori}}

			{{tabel:resultat}}

			{{tabel:medhold}}

			{{tabel:måned}}
			""";

	private static final String CROSSINGS = """
			{{tabel:type × afdeling}}

			{{tabel:metode × afdeling}}

			{{tabel:resultat × afdeling}}

			{{diagram:medhold × afdeling}}

			{{tabel:kategori × afdeling}}
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ReportDesk desk;

	@Autowired
	private Composer composer;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void allPartsTogetherTellNothingThatOneKeepsBack(long seed) {
		new PartCases(this.jdbc).invent(new Random(seed), 60, 2026, 6);
		var kept = report(3, LINES);
		var whole = report(0, LINES);
		long hidden = 0;
		for (String division : DIVISIONS) {
			var rows = PartTables.rows(whole, division);
			long[][] counts = PartTables.counts(whole, division, rows);
			boolean[][] back = PartTables.hidden(kept, division, rows);
			hidden += IntStream.range(0, counts.length).filter((row) -> isAny(back[row])).count();
			for (int row = 0; row < counts.length; row++) {
				for (int column = 0; column < counts[row].length; column++) {
					assertThat(back[row][column] || counts[row][column] == 0 || counts[row][column] > 2)
						.as("small %s of %d, %d", division, row, column)
						.isTrue();
				}
			}
			assertThat(Solver.certain(counts, back)).as(division)
				.allMatch((cell) -> cell.row() == whole.parts().size());
		}
		assertThat(hidden).isPositive();
	}

	@ParameterizedTest
	@ValueSource(longs = { 5, 6 })
	void aPartPrintsOfACrossingWhatTheReportPrints(long seed) {
		new PartCases(this.jdbc).invent(new Random(seed), 60, 2026, 6);
		var report = report(3, CROSSINGS);
		for (String key : List.of("type_afdeling", "metode_afdeling", "resultat_afdeling", "medhold_afdeling")) {
			var told = PartTables.grid(report.grids(), key);
			for (Part part : report.parts()) {
				assertThat(PartTables.grids(part))
					.noneMatch((grid) -> List.of("resultat", "medhold", "kategori").contains(grid.key()));
				PartTables.grids(part)
					.stream()
					.filter((grid) -> grid.key().equals(key))
					.flatMap((grid) -> grid.rows().stream().map((row) -> List.of(grid, row)))
					.forEach((line) -> sameCells(told, (Grid) line.getFirst(), (Grid.Row) line.getLast()));
			}
		}
	}

	@Test
	void aCategoryIsToldToADepartmentAsTheReportTellsIt() {
		new PartCases(this.jdbc).invent(new Random(7), 60, 2026, 6);
		var report = report(3, CROSSINGS);
		var told = PartTables.grid(report.grids(), "kategori_afdeling");
		for (Part part : report.parts()) {
			int column = told.columns().indexOf(part.department());
			for (Grid.Row row : PartTables.grid(PartTables.grids(part), "kategori_afdeling").rows()) {
				var same = told.rows()
					.stream()
					.filter((one) -> one.name().equals(row.name()))
					.findFirst()
					.orElseThrow();
				assertThat(row.cells()).containsExactly(same.cells().get(column));
			}
		}
	}

	private static void sameCells(Grid told, Grid grid, Grid.Row row) {
		var same = told.rows().stream().filter((one) -> one.name().endsWith(row.name())).findFirst().orElseThrow();
		for (int column = 0; column < grid.columns().size(); column++) {
			var there = same.cells().get(told.columns().indexOf(grid.columns().get(column)));
			assertThat(row.cells().get(column)).isEqualTo(there);
		}
	}

	private ReportContent report(int threshold, String body) {
		if (this.jdbc.sql("select count(*) from report").query(Long.class).single() == 0) {
			new DraftReport(this.mvc, this.jdbc).begin();
			new DraftReport(this.mvc, this.jdbc).saysOnly(body);
			this.jdbc.sql("""
					insert into report_department (report_id, department_id)
					select ?, code_id from code_name where name like 'Center %'
					""").param(DraftReport.ID).update();
		}
		this.jdbc.sql("update office set small_counts = ?").param(threshold).update();
		return this.composer.current(this.desk.look(DraftReport.ID, Staff.ADVISOR));
	}

	private static boolean isAny(boolean[] row) {
		return IntStream.range(0, row.length).anyMatch((column) -> row[column]);
	}

}
