package dk.borgerraadgiver.spreadsheet;

import java.util.UUID;

import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.spreadsheet.file.CaseFile;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports a confirmed file while its owner does something else.
 */
@Component
class ImportRunner {

	private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);

	private final ImportJobs jobs;

	private final ImportDecisions decisions;

	private final CaseImport caseImport;

	private final TransactionTemplate transaction;

	private final TaskExecutor executor;

	ImportRunner(ImportJobs jobs, ImportDecisions decisions, CaseImport caseImport,
			PlatformTransactionManager transactions, TaskExecutor applicationTaskExecutor) {
		this.jobs = jobs;
		this.decisions = decisions;
		this.caseImport = caseImport;
		this.transaction = new TransactionTemplate(transactions);
		this.executor = applicationTaskExecutor;
	}

	/**
	 * Begins, unless the import has begun already.
	 * @param total inquiries to write
	 */
	void confirm(UUID job, UUID owner, int total) {
		if (this.jobs.start(job, total)) {
			this.executor.execute(() -> run(job, owner));
		}
	}

	/** Carries out what has been confirmed, here and now. */
	void run(UUID job, UUID owner) {
		try {
			this.transaction.executeWithoutResult((status) -> carryOut(job, owner));
		}
		catch (RuleBroken ex) {
			this.jobs.fail(job, ex.key());
		}
		catch (RuntimeException ex) {
			log.error("Import {} failed", job, ex);
			this.jobs.fail(job, "spreadsheet.failed.unexpected");
		}
	}

	private void carryOut(UUID job, UUID owner) {
		this.jobs.hold(job);
		byte[] content = this.jobs.content(job).orElseThrow();
		ImportPlan plan = this.caseImport.carryOut(CaseFile.read(content), this.decisions.of(job), owner,
				(done) -> this.jobs.reached(job, done));
		if (!plan.canBeCarriedOut()) {
			throw new RuleBroken("spreadsheet.failed.changed"); // codes or cases since it
																// was confirmed
		}
		this.jobs.finish(job, plan.counts());
	}

}
