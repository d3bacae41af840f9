package dk.borgerraadgiver.spreadsheet;

import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.spreadsheet.file.CaseFile;
import dk.borgerraadgiver.spreadsheet.plan.CasePlanner;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks a file over as it stands now, with the decisions made so far.
 */
@Service
class ImportDesk {

	private final ImportJobs jobs;

	private final ImportDecisions decisions;

	private final CasePlanner planner;

	ImportDesk(ImportJobs jobs, ImportDecisions decisions, CasePlanner planner) {
		this.jobs = jobs;
		this.decisions = decisions;
		this.planner = planner;
	}

	@Transactional(readOnly = true)
	ImportPlan plan(ImportJob job) {
		byte[] content = this.jobs.content(job.id()).orElseThrow(() -> new NotFound("import's content"));
		return this.planner.plan(CaseFile.read(content), this.decisions.of(job.id()));
	}

}
