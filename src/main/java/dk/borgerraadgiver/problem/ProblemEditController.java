package dk.borgerraadgiver.problem;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Choice;
import dk.borgerraadgiver.shared.Flash;
import jakarta.validation.Valid;

import org.springframework.context.MessageSource;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Names a problem, and says anew what it is.
 */
@Controller
@RequestMapping("/problemer")
class ProblemEditController {

	private static final String VIEW = "problem/edit";

	private final ProblemDesk desk;

	private final MessageSource messages;

	ProblemEditController(ProblemDesk desk, MessageSource messages) {
		this.desk = desk;
		this.messages = messages;
	}

	/** What an advisor may say; in focus it is by a focus area alone. */
	@ModelAttribute("statuses")
	List<Choice> statuses(Locale locale) {
		return Stream.of(ProblemStatus.WATCHED, ProblemStatus.DONE)
			.map((status) -> Choice.of(status, this.messages.getMessage(status.key(), null, locale)))
			.toList();
	}

	@GetMapping("/ny")
	String blank(Model model) {
		model.addAttribute("form", ProblemForm.blank());
		return VIEW;
	}

	@PostMapping("/ny")
	ModelAndView name(@Valid @ModelAttribute("form") ProblemForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors()) {
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		UUID id = this.desk.name(form, viewer);
		redirect.addFlashAttribute(new Flash("problem.named"));
		return new ModelAndView("redirect:/problemer/" + id);
	}

	@GetMapping("/{id}/ret")
	String edit(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", this.desk.form(id, viewer));
		return VIEW;
	}

	@PostMapping("/{id}/ret")
	ModelAndView describe(@PathVariable UUID id, @Valid @ModelAttribute("form") ProblemForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors()) {
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.desk.describe(id, form, viewer);
		}
		catch (OptimisticLockingFailureException outdated) {
			var saved = this.desk.form(id, viewer);
			if (!saved.saysTheSameAs(form)) {
				return bothVersions(form, saved, model);
			}
		}
		redirect.addFlashAttribute(new Flash("problem.described"));
		return new ModelAndView("redirect:/problemer/" + id);
	}

	/** What was typed in the fields, what somebody else saved meanwhile above them. */
	private ModelAndView bothVersions(ProblemForm form, ProblemForm saved, Model model) {
		var mine = form.withVersion(saved.version());
		model.addAttribute("saved", saved);
		model.addAttribute("form", mine);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
	}

}
