package dk.borgerraadgiver.spreadsheet;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the owner of a file is told while it is imported and afterwards.
 */
class ImportJobPagesTests extends ImportPagesOffice {

	@Autowired
	private ImportJobs jobs;

	@Autowired
	private ImportRunner runner;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void progressIsSeenWhileItRuns() {
		String page = handOver(TWO_CASES);
		UUID job = job(page);
		this.jobs.start(job, 1_200);
		this.jobs.reached(job, 400);
		assertThat(get(page)).bodyText().contains("400 af 1.200 henvendelser", "data-poll=\"" + page + "/fremdrift\"");
		assertThat(get(page + "/fremdrift")).bodyText().contains("400 af 1.200").doesNotContain("<html", "data-done");
	}

	@Test
	void anImportThatDiedWithItsServerSaysSo() {
		String page = handOver(TWO_CASES);
		this.jobs.start(job(page), 2);
		fallSilent();
		assertThat(get(page)).bodyText().contains("blev afbrudt", "Intet er indlæst");
	}

	@Test
	void whatChangedBetweenConfirmingAndWritingStopsTheImport() {
		String page = handOver(TWO_CASES);
		UUID job = job(page);
		this.jobs.start(job, 2);
		this.jdbc.sql("update code_name set name = 'beklagelse' where name = 'klage'").update();
		this.runner.run(job, Staff.ADVISOR.id());
		assertThat(get(page)).bodyText().contains("er ændret, siden du godkendte", "Intet er indlæst");
		assertThat(count("inquiry")).isZero();
	}

	@Test
	void filesAreForgottenAfterADay() {
		handOver(TWO_CASES);
		this.jobs.forgetOld();
		assertThat(count("import_job")).isEqualTo(1);
		this.jdbc.sql("update import_job set created_at = :then, touched_at = :then")
			.param("then", OffsetDateTime.now(ZoneOffset.UTC).minusHours(25))
			.update();
		this.jobs.forgetOld();
		assertThat(count("import_job")).isZero();
	}

	@Test
	void anImportThatWaitsForAnotherIsNotInterrupted() {
		String page = handOver(TWO_CASES);
		this.jobs.start(job(page), 2);
		fallSilent();
		this.transaction.executeWithoutResult((status) -> {
			this.jobs.hold(job(page));
			this.jobs.tellOfTheDead();
			assertThat(get(page)).bodyText().contains("0 af 2 henvendelser").doesNotContain("blev afbrudt");
		});
		this.jobs.tellOfTheDead();
		assertThat(state(page)).isEqualTo("FAILED");
		assertThat(get("/indlaesning")).bodyText().contains("ikke indlæst");
		assertThat(get(page)).bodyText().contains("Vælg filen igen for at indlæse den");
	}

	private void fallSilent() {
		this.jdbc.sql("update import_job set touched_at = ?")
			.param(OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(3))
			.update();
	}

}
