package dk.borgerraadgiver.report.writing;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A report while it is being frozen.
 */
@OfficeTest
class FreezingPagesTests {

	private static final String PROGRESS = DraftReport.WORKSHOP + "/fryser";

	/** Transactions that wait for the lock. */
	private static final String WAITING = """
			(select pid from pg_locks
			 where locktype = 'advisory' and not granted
			   and database = (select oid from pg_database where datname = current_database())) waiting
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource source;

	@Autowired
	private FreezingRuns runs;

	@BeforeEach
	void begin() {
		var report = new DraftReport(this.mvc, this.jdbc);
		report.begin();
		report.saysOnly("Der kom {{henvendelser}} henvendelser.");
	}

	@AfterEach
	void letOutputsBeKept() {
		outputs().areLetBe();
	}

	@Test
	void aDoubleClickFreezesOnce() throws Exception {
		try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
			var first = clicks.submit(this::freeze);
			var second = clicks.submit(this::freeze);
			assertThat(first.get()).hasRedirectedUrl(DraftReport.WORKSHOP);
			assertThat(second.get().getResponse().getStatus()).isIn(302, 422);
		}
		assertThat(count("frozen_report")).isOne();
	}

	@Test
	void aFreezingThatFailsHalfwayLeavesADraftAndSaysSo() {
		outputs().does("if new.format = 'docx' then raise exception 'no room'; end if;");
		assertThat(freeze()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies((answer) -> assertThat(text(answer)).contains("Beretningen blev ikke fastfrosset"));
		assertThat(count("frozen_report")).isZero();
		assertThat(count("report_output")).isZero();
		assertThat(text(get(PROGRESS))).contains("Den er stadig en kladde");
		letOutputsBeKept();
		assertThat(freeze()).hasRedirectedUrl(DraftReport.WORKSHOP);
		assertThat(get(PROGRESS)).hasRedirectedUrl(DraftReport.WORKSHOP);
	}

	@Test
	void whoeverWaitsSeesHowFarItIsWithoutJavaScript() throws SQLException {
		outputs().waitForALock();
		try (var held = this.source.getConnection(); var statement = held.createStatement()) {
			statement.execute("select pg_advisory_lock(" + KeptOutputs.LOCK + ")");
			assertThat(this.runs.begin(DraftReport.ID, Staff.ADVISOR, Duration.ZERO).isRunning()).isTrue();
			assertThat(get(PROGRESS)).hasStatusOk()
				.hasHeader("Refresh", "3")
				.satisfies((answer) -> assertThat(text(answer)).contains("<progress", "Beretningen fastfryses"));
			statement.execute("select pg_advisory_unlock(" + KeptOutputs.LOCK + ")");
		}
		assertThat(freeze()).hasRedirectedUrl(DraftReport.WORKSHOP);
		assertThat(get(PROGRESS)).hasRedirectedUrl(DraftReport.WORKSHOP);
	}

	@Test
	void aFreezingThatIsCutOffLeavesADraftThatCanBeFrozen() throws SQLException {
		outputs().waitForALock();
		FreezingRun run;
		try (var held = this.source.getConnection(); var statement = held.createStatement()) {
			statement.execute("select pg_advisory_lock(" + KeptOutputs.LOCK + ")");
			run = this.runs.begin(DraftReport.ID, Staff.ADVISOR, Duration.ZERO);
			await().atMost(Duration.ofMinutes(1)).until(() -> count(WAITING) == 1);
			statement.execute("select pg_terminate_backend(pid) from " + WAITING);
			run.await(Duration.ofMinutes(1));
			statement.execute("select pg_advisory_unlock(" + KeptOutputs.LOCK + ")");
		}
		assertThat(run.failure()).isNotNull();
		assertThat(count("frozen_report")).isZero();
		assertThat(count("report_output")).isZero();
		assertThat(this.jdbc.sql("select state from report").query(String.class).single()).isEqualTo("DRAFT");
		assertThat(text(get(PROGRESS))).contains("Beretningen er ikke fastfrosset", "Den er stadig en kladde");
		assertThat(freeze()).hasRedirectedUrl(DraftReport.WORKSHOP);
		assertThat(count("frozen_report")).isOne();
	}

	@Test
	void whoeverLooksAfterTheServerWasStoppedIsToldThatNothingIsLeft() {
		assertThat(get(PROGRESS)).hasStatusOk()
			.doesNotContainHeader("Refresh")
			.satisfies((answer) -> assertThat(text(answer)).contains("er ikke ved at blive fastfrosset",
					"er intet gemt", DraftReport.WORKSHOP + "/afstem"));
	}

	private KeptOutputs outputs() {
		return new KeptOutputs(this.jdbc);
	}

	private MvcTestResult freeze() {
		return this.mvc.post().uri(DraftReport.WORKSHOP + "/frys").with(user(Staff.ADVISOR)).with(csrf()).exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(Staff.ADVISOR)).exchange();
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
