package dk.borgerraadgiver.report.suppression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.Part;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.writing.Composer;
import dk.borgerraadgiver.report.writing.ReportDesk;
import dk.borgerraadgiver.support.CaseMother;
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
		cases(new Random(seed));
		var kept = report(3, LINES);
		var whole = report(0, LINES);
		long hidden = 0;
		for (String division : DIVISIONS) {
			var rows = rows(whole, division);
			long[][] counts = counts(whole, division, rows);
			boolean[][] back = hidden(kept, division, rows);
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
		cases(new Random(seed));
		var report = report(3, CROSSINGS);
		for (String key : List.of("type_afdeling", "metode_afdeling", "resultat_afdeling", "medhold_afdeling")) {
			var told = grid(report.grids(), key);
			for (Part part : report.parts()) {
				assertThat(grids(part))
					.noneMatch((grid) -> List.of("resultat", "medhold", "kategori").contains(grid.key()));
				grids(part).stream()
					.filter((grid) -> grid.key().equals(key))
					.flatMap((grid) -> grid.rows().stream().map((row) -> List.of(grid, row)))
					.forEach((line) -> sameCells(told, (Grid) line.getFirst(), (Grid.Row) line.getLast()));
			}
		}
	}

	@Test
	void aCategoryIsToldToADepartmentAsTheReportTellsIt() {
		cases(new Random(7));
		var report = report(3, CROSSINGS);
		var told = grid(report.grids(), "kategori_afdeling");
		for (Part part : report.parts()) {
			int column = told.columns().indexOf(part.department());
			for (Grid.Row row : grid(grids(part), "kategori_afdeling").rows()) {
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

	private void cases(Random random) {
		var cases = new CaseMother(this.jdbc);
		var codes = new ArrayList<List<UUID>>();
		for (String list : List.of("TYPE", "CATEGORY", "METHOD", "RESULT", "MERIT")) {
			codes.add(IntStream.range(0, 4).mapToObj((n) -> cases.code(list, list + " " + n)).toList());
		}
		var departments = new ArrayList<UUID>();
		for (int group = 0; group < 4; group++) {
			UUID top = cases.code("DEPARTMENT", "Center " + group);
			departments.add(top);
			for (int part = 0; part < 2; part++) {
				departments.add(cases.code("DEPARTMENT", "Afdeling " + group + part, top, null));
			}
		}
		for (int n = 0; n < 60; n++) {
			UUID inquiry = cases.inquiry(LocalDate.of(2026, 1 + random.nextInt(6), 1), any(codes.get(0), random), null,
					null);
			if (random.nextInt(4) == 0) {
				cases.concern(inquiry, any(departments, random));
				cases.solve(inquiry, any(codes.get(2), random), any(codes.get(3), random), any(codes.get(4), random));
			}
			else {
				cases.matter(inquiry, any(departments, random), any(codes.get(1), random), any(codes.get(2), random),
						any(codes.get(3), random), any(codes.get(4), random));
			}
		}
	}

	private static UUID any(List<UUID> ids, Random random) {
		return ids.get(Math.min(random.nextInt(ids.size()), random.nextInt(ids.size())));
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

	/** The names of a division's rows in any part: the columns of the crossing. */
	private static List<String> rows(ReportContent report, String division) {
		return report.parts()
			.stream()
			.flatMap((part) -> grid(part, division).rows().stream())
			.map(Grid.Row::name)
			.distinct()
			.toList();
	}

	/**
	 * Every department that has a part, and what is left of the office's own number: that
	 * is told by no part.
	 */
	private static long[][] counts(ReportContent report, String division, List<String> names) {
		var parts = report.parts();
		return IntStream.rangeClosed(0, parts.size())
			.mapToObj((place) -> names.stream()
				.mapToLong((name) -> (place < parts.size()) ? value(parts.get(place), division, name)
						: rest(report, division, name))
				.toArray())
			.toArray(long[][]::new);
	}

	private static long rest(ReportContent report, String division, String name) {
		long all = cell(grid(report.grids(), division), name).map(PartSuppressionTests::number).orElse(0L);
		return Math.max(0, all - report.parts().stream().mapToLong((part) -> value(part, division, name)).sum());
	}

	private static boolean[][] hidden(ReportContent report, String division, List<String> names) {
		var parts = report.parts();
		var hidden = new boolean[parts.size() + 1][names.size()];
		for (int row = 0; row < parts.size(); row++) {
			for (int column = 0; column < names.size(); column++) {
				hidden[row][column] = cell(grid(parts.get(row), division), names.get(column)).map(Cell::hidden)
					.orElse(false);
			}
		}
		Arrays.fill(hidden[parts.size()], true);
		return hidden;
	}

	private static boolean isAny(boolean[] row) {
		return IntStream.range(0, row.length).anyMatch((column) -> row[column]);
	}

	private static long value(Part part, String division, String name) {
		return cell(grid(part, division), name).map(PartSuppressionTests::number).orElse(0L);
	}

	private static long number(Cell cell) {
		return (cell.value() != null) ? cell.value().longValue() : 0;
	}

	private static Optional<Cell> cell(Grid grid, String name) {
		return grid.rows()
			.stream()
			.filter((row) -> row.name().equals(name))
			.findFirst()
			.map((row) -> row.cells().getFirst());
	}

	private static Grid grid(Part part, String division) {
		return grid(grids(part), division);
	}

	private static Grid grid(List<Grid> grids, String key) {
		return grids.stream().filter((grid) -> grid.key().equals(key)).findFirst().orElseThrow();
	}

	private static List<Grid> grids(Part part) {
		return part.chapters()
			.stream()
			.flatMap((chapter) -> chapter.blocks().stream())
			.flatMap((block) -> switch (block) {
				case Block.Table table -> Stream.of(table.grid());
				case Block.Chart chart -> Stream.of(chart.grid());
				default -> Stream.<Grid>empty();
			})
			.toList();
	}

}
