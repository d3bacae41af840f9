package dk.borgerraadgiver.recommendation.focus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.problem.KnownProblems;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.Period;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
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
 * Plans a focus area, on its own or from a problem, and says anew what is watched.
 */
@Controller
@RequestMapping("/anbefalinger/fokusomraader")
class FocusEditController {

	private final FocusDesk desk;

	private final FocusFormPage page;

	private final KnownProblems problems;

	private final Clock clock;

	FocusEditController(FocusDesk desk, FocusFormPage page, KnownProblems problems, Clock clock) {
		this.desk = desk;
		this.page = page;
		this.problems = problems;
		this.clock = clock;
	}

	/** An empty form for the half-year to come. */
	@GetMapping("/ny")
	String blank(@RequestParam(required = false) @Nullable UUID problem, Model model) {
		var now = Period.halfYear(LocalDate.now(this.clock));
		var known = (problem != null) ? this.problems.find(problem).orElse(null) : null;
		var form = FocusForm.blank(Period.halfYear(now.to().plusDays(1)), known);
		model.addAttribute("form", form);
		return this.page.fill(model, form);
	}

	@PostMapping(path = { "/ny", "/{id:[0-9a-f-]{36}}/ret" }, params = "tilfoej")
	String more(@ModelAttribute("form") FocusForm form, BindingResult typed, Model model) {
		return this.page.more(model, form, typed);
	}

	@PostMapping("/ny")
	ModelAndView plan(@Valid @ModelAttribute("form") FocusForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		check(form, errors);
		if (!errors.hasErrors()) {
			UUID id = this.desk.plan(form, viewer);
			redirect.addFlashAttribute(new Flash("recommendation.focus.planned"));
			return new ModelAndView("redirect:/anbefalinger/fokusomraader/" + id);
		}
		return again(model, form);
	}

	@GetMapping("/{id:[0-9a-f-]{36}}/ret")
	String edit(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		var form = this.desk.form(id, viewer);
		model.addAttribute("form", form);
		return this.page.fill(model, form);
	}

	@PostMapping("/{id:[0-9a-f-]{36}}/ret")
	ModelAndView edit(@PathVariable UUID id, @Valid @ModelAttribute("form") FocusForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		check(form, errors);
		if (errors.hasErrors()) {
			return again(model, form);
		}
		try {
			this.desk.edit(id, form, viewer);
		}
		catch (OptimisticLockingFailureException outdated) {
			var saved = this.desk.form(id, viewer);
			if (!saved.plan().equals(form.plan())) {
				this.page.fillBoth(model, form, saved);
				return new ModelAndView(FocusFormPage.VIEW, model.asMap(), HttpStatus.CONFLICT);
			}
		}
		catch (DataIntegrityViolationException gone) {
			errors.reject("recommendation.department.gone");
			return again(model, form);
		}
		redirect.addFlashAttribute(new Flash("recommendation.focus.edited"));
		return new ModelAndView("redirect:/anbefalinger/fokusomraader/" + id);
	}

	private static void check(FocusForm form, BindingResult errors) {
		if (form.isReversed()) {
			errors.rejectValue("to", "recommendation.focus.reversed");
		}
	}

	private ModelAndView again(Model model, FocusForm form) {
		return new ModelAndView(this.page.fill(model, form), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
