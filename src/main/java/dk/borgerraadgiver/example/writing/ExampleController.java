package dk.borgerraadgiver.example.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.example.ExampleStatus;
import dk.borgerraadgiver.example.ExampleUses;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The library of examples, and each with its check and where it is used.
 */
@Controller
@RequestMapping(ExampleController.PATH)
class ExampleController {

	static final String PATH = "/beretninger/eksempler";

	private final ExampleShelf shelf;

	private final ExampleDesk desk;

	private final ExampleUses uses;

	private final CodeChoices codes;

	private final Clock clock;

	ExampleController(ExampleShelf shelf, ExampleDesk desk, ExampleUses uses, CodeChoices codes, Clock clock) {
		this.shelf = shelf;
		this.desk = desk;
		this.uses = uses;
		this.codes = codes;
		this.clock = clock;
	}

	@GetMapping
	String list(@ModelAttribute("form") ExampleFilter filter,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var found = this.shelf.find(filter, page, viewer);
		var lists = this.codes.on(LocalDate.now(this.clock));
		model.addAttribute("found", found);
		model.addAttribute("uses",
				this.uses.of(found.rows().stream().map(ExampleRow::key).toList())
					.stream()
					.collect(Collectors.groupingBy(ExampleUses.Use::key)));
		model.addAttribute("statuses", ExampleStatus.values());
		model.addAttribute("departments", lists.getOrDefault(CodeList.DEPARTMENT, List.of()));
		model.addAttribute("categories", lists.getOrDefault(CodeList.CATEGORY, List.of()));
		return "example/list";
	}

	@GetMapping("/{id:[0-9a-f-]{36}}")
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", new ReadyForm(this.desk.form(id, viewer).version(), null));
		return fill(id, model, viewer);
	}

	/** The check was looked at. */
	@PostMapping("/{id:[0-9a-f-]{36}}/klar")
	ModelAndView ready(@PathVariable UUID id, @Valid @ModelAttribute("form") ReadyForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		try {
			if (!errors.hasErrors()) {
				this.desk.makeReady(id, form, viewer);
				redirect.addFlashAttribute(new Flash("example.ready.done"));
				return new ModelAndView("redirect:" + PATH + "/" + id);
			}
		}
		catch (RuleBroken broken) {
			errors.rejectValue("reason", broken.key());
		}
		catch (OptimisticLockingFailureException outdated) {
			model.addAttribute("outdated", true);
			model.addAttribute("form", new ReadyForm(this.desk.form(id, viewer).version(), form.reason()));
			return new ModelAndView(fill(id, model, viewer), model.asMap(), HttpStatus.CONFLICT);
		}
		return new ModelAndView(fill(id, model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/{id:[0-9a-f-]{36}}/traek-tilbage")
	ModelAndView withdraw(@PathVariable UUID id, @Valid @ModelAttribute("form") ReadyForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		try {
			if (!errors.hasErrors()) {
				this.desk.withdraw(id, form, viewer);
				redirect.addFlashAttribute(new Flash("example.withdraw.done"));
				return new ModelAndView("redirect:" + PATH + "/" + id);
			}
		}
		catch (RuleBroken broken) {
			errors.rejectValue("reason", broken.key());
		}
		model.addAttribute("withdrawing", true);
		return new ModelAndView(fill(id, model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/{id:[0-9a-f-]{36}}/genoptag")
	String resume(@PathVariable UUID id, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		this.desk.resume(id, viewer);
		redirect.addFlashAttribute(new Flash("example.resume.done"));
		return "redirect:" + PATH + "/" + id;
	}

	@ModelAttribute("withdrawing")
	boolean withdrawing() {
		return false;
	}

	private String fill(UUID id, Model model, Viewer viewer) {
		var row = this.shelf.row(id, viewer);
		model.addAttribute("row", row);
		model.addAttribute("checked", this.desk.check(id, viewer));
		model.addAttribute("complete", this.desk.canCheck(id, viewer));
		model.addAttribute("steps", this.shelf.steps(id));
		model.addAttribute("uses", this.uses.of(List.of(row.key())));
		return "example/example";
	}

}
