package dk.borgerraadgiver.spreadsheet;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.spreadsheet.ImportJob.State;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A file on its way in: looked over, confirmed, watched, done. Only its owner gets here.
 */
@Controller
@RequestMapping("/indlaesning/{id:[0-9a-f-]{36}}")
class ImportController {

	private final ImportJobs jobs;

	private final ImportDesk desk;

	private final ImportRunner runner;

	private final FindingsCsv findings;

	ImportController(ImportJobs jobs, ImportDesk desk, ImportRunner runner, FindingsCsv findings) {
		this.jobs = jobs;
		this.desk = desk;
		this.runner = runner;
		this.findings = findings;
	}

	@ModelAttribute("job")
	ImportJob job(@PathVariable UUID id, @AuthenticationPrincipal Viewer viewer) {
		return this.jobs.find(id, viewer.id()).orElseThrow(() -> new NotFound("import"));
	}

	@GetMapping
	String show(@ModelAttribute(name = "job", binding = false) ImportJob job, Model model) {
		if (job.state() != State.DRAFT) {
			return job.isRunning() ? "spreadsheet/running" : "spreadsheet/outcome";
		}
		var plan = this.desk.plan(job);
		if (plan.errors().isEmpty() && !plan.undecided().isEmpty()) {
			return "redirect:/indlaesning/" + job.id() + "/navne";
		}
		model.addAttribute("page", PreviewPage.of(plan));
		return "spreadsheet/preview";
	}

	@GetMapping("/fremdrift")
	String progress(@ModelAttribute(name = "job", binding = false) ImportJob job) {
		return "spreadsheet/running :: progress";
	}

	@GetMapping("/fejl.csv")
	ResponseEntity<String> errors(@ModelAttribute(name = "job", binding = false) ImportJob job) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("fejl.csv").build().toString())
			.header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
			.body(this.findings.write(this.desk.plan(job).errors()));
	}

	@PostMapping("/bekraeft")
	String confirm(@ModelAttribute(name = "job", binding = false) ImportJob job,
			@AuthenticationPrincipal Viewer viewer) {
		if (job.state() == State.DRAFT) {
			var plan = this.desk.plan(job);
			if (plan.canBeCarriedOut()) {
				this.runner.confirm(job.id(), viewer.id(), plan.counts().inquiries());
			}
		}
		return "redirect:/indlaesning/" + job.id();
	}

	@PostMapping("/fortryd")
	String giveUp(@ModelAttribute(name = "job", binding = false) ImportJob job, RedirectAttributes redirect) {
		this.jobs.remove(job.id());
		redirect.addFlashAttribute(new Flash("spreadsheet.givenUp"));
		return "redirect:/indlaesning";
	}

}
