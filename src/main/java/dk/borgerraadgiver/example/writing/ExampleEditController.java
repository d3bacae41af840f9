package dk.borgerraadgiver.example.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
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
 * Writes examples: a new one from a case, with what was learned of it beside, and one
 * that is there anew.
 */
@Controller
@RequestMapping(ExampleController.PATH)
class ExampleEditController {

	private static final String VIEW = "example/edit";

	private final ExampleDesk desk;

	private final Lessons lessons;

	private final ExampleShelf shelf;

	private final CaseDoor door;

	private final CodeChoices codes;

	private final Clock clock;

	ExampleEditController(ExampleDesk desk, Lessons lessons, ExampleShelf shelf, CaseDoor door, CodeChoices codes,
			Clock clock) {
		this.desk = desk;
		this.lessons = lessons;
		this.shelf = shelf;
		this.door = door;
		this.codes = codes;
		this.clock = clock;
	}

	@GetMapping("/ny")
	String blank(@RequestParam String sag, Model model, @AuthenticationPrincipal Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(sag), viewer);
		var lessons = this.lessons.of(opened);
		String begun = lessons.isEmpty() ? null : lessons.getFirst().lesson();
		var form = new ExampleForm(UUID.randomUUID(), opened.number().toString(), null, begun, null, null, null);
		model.addAttribute("form", form);
		return beside(opened, form, model, viewer);
	}

	@PostMapping("/ny")
	ModelAndView write(@Valid @ModelAttribute("form") ExampleForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(Objects.requireNonNullElse(form.number(), "")), viewer);
		try {
			if (!errors.hasErrors()) {
				redirect.addFlashAttribute(new Flash("example.written"));
				return new ModelAndView(
						"redirect:" + ExampleController.PATH + "/" + this.desk.write(form, opened, viewer));
			}
		}
		catch (RuleBroken broken) {
			errors.reject(broken.key());
		}
		return new ModelAndView(beside(opened, form, model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/{id:[0-9a-f-]{36}}/ret")
	String edit(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		var form = this.desk.form(id, viewer);
		model.addAttribute("form", form);
		return fill(form, model);
	}

	@PostMapping("/{id:[0-9a-f-]{36}}/ret")
	ModelAndView edit(@PathVariable UUID id, @Valid @ModelAttribute("form") ExampleForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		try {
			if (!errors.hasErrors()) {
				this.desk.edit(id, form, viewer);
				redirect.addFlashAttribute(new Flash("example.edited"));
				return new ModelAndView("redirect:" + ExampleController.PATH + "/" + id);
			}
		}
		catch (RuleBroken broken) {
			errors.reject(broken.key());
		}
		catch (OptimisticLockingFailureException outdated) {
			return bothVersions(form, this.desk.form(id, viewer), model);
		}
		return new ModelAndView(fill(form, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** What was typed in the fields, what somebody else saved meanwhile above them. */
	private ModelAndView bothVersions(ExampleForm form, ExampleForm saved, Model model) {
		var mine = form.withVersion(saved.version());
		model.addAttribute("saved", saved);
		model.addAttribute("form", mine);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		return new ModelAndView(fill(mine, model), model.asMap(), HttpStatus.CONFLICT);
	}

	private String beside(OpenCase opened, ExampleForm form, Model model, Viewer viewer) {
		model.addAttribute("opened", opened);
		model.addAttribute("lessons", this.lessons.of(opened));
		model.addAttribute("before", this.shelf.of(opened, viewer));
		return fill(form, model);
	}

	private String fill(ExampleForm form, Model model) {
		var chosen = Stream.of(form.departmentId(), form.categoryId()).filter(Objects::nonNull).toList();
		var lists = this.codes.on(LocalDate.now(this.clock), chosen);
		model.addAttribute("departments", lists.getOrDefault(CodeList.DEPARTMENT, List.of()));
		model.addAttribute("categories", lists.getOrDefault(CodeList.CATEGORY, List.of()));
		return VIEW;
	}

}
