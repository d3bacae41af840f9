package dk.borgerraadgiver.spreadsheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoice;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.spreadsheet.ImportJob.State;
import dk.borgerraadgiver.spreadsheet.plan.NameKey;
import dk.borgerraadgiver.spreadsheet.plan.UnknownName;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the owner of a file says what its unknown names mean.
 */
@Controller
@RequestMapping("/indlaesning/{id:[0-9a-f-]{36}}/navne")
class NamesController {

	private final ImportJobs jobs;

	private final ImportDesk desk;

	private final ImportDecisions decisions;

	private final CodeChoices codes;

	private final Clock clock;

	NamesController(ImportJobs jobs, ImportDesk desk, ImportDecisions decisions, CodeChoices codes, Clock clock) {
		this.jobs = jobs;
		this.desk = desk;
		this.decisions = decisions;
		this.codes = codes;
		this.clock = clock;
	}

	@ModelAttribute("job")
	ImportJob job(@PathVariable UUID id, @AuthenticationPrincipal Viewer viewer) {
		return this.jobs.find(id, viewer.id())
			.filter((job) -> job.state() == State.DRAFT)
			.orElseThrow(() -> new NotFound("draft of an import"));
	}

	@GetMapping
	String names(@ModelAttribute(name = "job", binding = false) ImportJob job, Model model) {
		model.addAttribute("page", NamesPage.of(this.desk.plan(job), this.decisions.of(job.id())));
		model.addAttribute("choices", choices());
		return "spreadsheet/names";
	}

	@PostMapping
	String decide(@ModelAttribute(name = "job", binding = false) ImportJob job, @RequestParam Map<String, String> sent,
			@ModelAttribute("form") NamesForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
		this.decisions.keep(job.id(), NamesPage.decisions(sent));
		if (errors.hasErrors()) {
			return names(job, model);
		}
		List<UnknownName> left = this.desk.plan(job).undecided();
		if (Boolean.TRUE.equals(form.createRest())) {
			Map<NameKey, Optional<UUID>> rest = new HashMap<>();
			left.forEach((name) -> rest.put(name.key(), Optional.empty()));
			this.decisions.keep(job.id(), rest);
			left = List.of();
		}
		if (left.isEmpty()) {
			return "redirect:/indlaesning/" + job.id();
		}
		redirect.addFlashAttribute(new Flash("spreadsheet.names.left", left.size()));
		return "redirect:/indlaesning/" + job.id() + "/navne";
	}

	/**
	 * What is chosen beside the names themselves.
	 *
	 * @param createRest whether every name left is created
	 */
	record NamesForm(@Nullable Boolean createRest) {

	}

	private Map<CodeList, List<CodeChoice>> choices() {
		return this.codes.on(LocalDate.now(this.clock));
	}

}
