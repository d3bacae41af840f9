package dk.borgerraadgiver.report.writing;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.report.counting.DepartmentFigures;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long it takes to freeze a report over very many inquiries: run by
 * {@code .ci/benchmark-report}, no part of the suite.
 */
@OfficeTest
class ReportBenchmark {

	private static final UUID AGAIN = new UUID(9, 10);

	private static final int INQUIRIES = Integer.getInteger("inquiries", 100_000);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ReportDesk desk;

	@Autowired
	private Composer composer;

	@Autowired
	private DraftFigures figures;

	@Autowired
	private DepartmentFigures departments;

	@Autowired
	private FreezingRuns runs;

	@Test
	void freezesAReportOverManyInquiries() {
		lay();
		var report = new DraftReport(this.mvc, this.jdbc);
		report.begin("ANNUAL", "Årsberetning 2025", "1-1-2025", "31-12-2025", "1-1-2024", "31-12-2024");
		this.jdbc.sql("""
				insert into report_department (report_id, department_id)
				select ?, code_id from code_name where name like 'Center %'
				""").param(DraftReport.ID).update();
		var piece = this.desk.look(DraftReport.ID, Staff.ADVISOR);
		var counting = new Watch();
		var told = this.figures.now(DraftReport.ID, piece.facts());
		counting.say("figures of 2 years counted");
		var dividing = new Watch();
		this.departments.of(told.figures());
		dividing.say("figures of each department counted");
		var composing = new Watch();
		this.composer.current(piece);
		composing.say("both again, and text put together");
		var freezing = new Watch();
		var run = this.runs.begin(DraftReport.ID, Staff.ADVISOR, Duration.ofMinutes(5));
		freezing.say("frozen: all of it, %d files".formatted(run.files()));
		assertThat(run.failure()).isNull();
		again();
		this.jdbc
			.sql("select format, count(*) as n, sum(length(content)) as size from report_output group by 1 order by 1")
			.query((row, place) -> "%s: %d files, %d KB".formatted(row.getString("format"), row.getInt("n"),
					row.getLong("size") / 1024))
			.list()
			.forEach((line) -> System.out.println("BENCHMARK   " + line));
	}

	/** On a server that has frozen one before, Java has compiled what it needs for it. */
	private void again() {
		var report = new DraftReport(this.mvc, this.jdbc, AGAIN);
		report.begin("ANNUAL", "Årsberetning 2025 igen", "1-1-2025", "31-12-2025", "1-1-2024", "31-12-2024");
		this.jdbc.sql("""
				insert into report_department (report_id, department_id)
				select ?, code_id from code_name where name like 'Center %'
				""").param(AGAIN).update();
		var freezing = new Watch();
		var run = this.runs.begin(AGAIN, Staff.ADVISOR, Duration.ofMinutes(5));
		freezing.say("another frozen by the same server");
		assertThat(run.failure()).isNull();
	}

	private void lay() {
		var cases = new CaseMother(this.jdbc);
		IntStream.range(0, 8).forEach((n) -> {
			UUID center = cases.code("DEPARTMENT", "Center " + n);
			IntStream.range(0, 5).forEach((part) -> cases.code("DEPARTMENT", "Afdeling " + n + part, center, null));
		});
		for (String list : new String[] { "CATEGORY", "TYPE", "CHANNEL", "METHOD", "RESULT", "MERIT" }) {
			IntStream.range(0, list.equals("CATEGORY") ? 40 : 6)
				.forEach((n) -> cases.code(list, list + " nummer " + n));
		}
		this.jdbc
			.sql("""
					insert into inquiry (id, case_year, case_sequence, received_on, type_id, channel_id, subject, created_at,
					                     changed_at, version)
					select gen_random_uuid(), 2024 + n %% 2, n, date '2024-01-01' + (n * 7919 %% 731), %s, %s, 'Sag', now(),
					       now(), 0
					from generate_series(1, %d) n
					"""
				.formatted(any("TYPE", "n"), any("CHANNEL", "n / 6"), INQUIRIES))
			.update();
		this.jdbc
			.sql("""
					insert into complaint_matter (id, inquiry_id, position, department_id, category_id, method_id, result_id,
					                              merit_id)
					select gen_random_uuid(), id, p, %s, %s, %s, %s, %s from inquiry, generate_series(1, 2) p
					"""
				.formatted(below(), any("CATEGORY", "case_sequence * p"), any("METHOD", "case_sequence"),
						any("RESULT", "case_sequence / 3"), any("MERIT", "case_sequence / 5")))
			.update();
		this.jdbc.sql("""
				insert into inquiry_closing (id, inquiry_id, closed_on)
				select gen_random_uuid(), id, received_on + case_sequence % 60 from inquiry where case_sequence % 10 > 0
				""").update();
		this.jdbc.sql("analyze").update();
	}

	private static String any(String list, String which) {
		return "(select ids[1 + (%s)::bigint %% cardinality(ids)] from (select array_agg(id order by id) as ids from code where list = '%s') c)"
			.formatted(which.replace("%", "%%"), list)
			.replace("%%", "%");
	}

	private static String below() {
		return any("DEPARTMENT", "case_sequence + p * 13").replace("where list = 'DEPARTMENT'",
				"where list = 'DEPARTMENT' and exists (select from code_name n where n.code_id = code.id and n.parent_id is not null)");
	}

	/**
	 * Measures time, and the processors' time of this Java and of its database
	 * connections, which other work on the machine disturbs less.
	 */
	private final class Watch {

		private final long begun = System.nanoTime();

		private final Duration used = used();

		void say(String what) {
			System.out.println("BENCHMARK %s: %.1f s, of processors' time %.1f s".formatted(what,
					(System.nanoTime() - this.begun) / 1e9, used().minus(this.used).toMillis() / 1000.0));
		}

		private Duration used() {
			var connections = ReportBenchmark.this.jdbc
				.sql("select pid from pg_stat_activity where datname = current_database()")
				.query(Long.class)
				.list()
				.stream()
				.map(Objects::requireNonNull)
				.flatMap((pid) -> ProcessHandle.of(pid).stream());
			return Stream.concat(Stream.of(ProcessHandle.current()), connections)
				.flatMap((process) -> process.info().totalCpuDuration().stream())
				.reduce(Duration.ZERO, Duration::plus);
		}

	}

}
