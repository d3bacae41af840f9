package dk.borgerraadgiver.recommendation.focus;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.web.FormAgain;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says what came of a focus area, or goes on with it.
 */
@Controller
@RequestMapping("/anbefalinger/fokusomraader/{id:[0-9a-f-]{36}}")
class ConcludeController {

	private static final String VIEW = "recommendation/focus-conclude";

	private final FocusDesk desk;

	private final FocusReader reader;

	private final FormAgain forms;

	ConcludeController(FocusDesk desk, FocusReader reader, FormAgain forms) {
		this.desk = desk;
		this.reader = reader;
		this.forms = forms;
	}

	@GetMapping("/afslut")
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", this.desk.conclusion(id, viewer));
		return fill(id, model, viewer);
	}

	@PostMapping("/afslut")
	ModelAndView conclude(@PathVariable UUID id, @Valid @ModelAttribute("form") ConcludeForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		try {
			if (!errors.hasErrors()) {
				this.desk.conclude(id, form, viewer);
				redirect.addFlashAttribute(new Flash("recommendation.focus.concluded"));
				return new ModelAndView("redirect:/anbefalinger/fokusomraader/" + id);
			}
		}
		catch (OptimisticLockingFailureException outdated) {
			var mine = form.withVersion(this.desk.conclusion(id, viewer).version());
			this.forms.show(model, mine, new BeanPropertyBindingResult(mine, "form"));
			model.addAttribute("outdated", true);
			return new ModelAndView(fill(id, model, viewer), model.asMap(), HttpStatus.CONFLICT);
		}
		catch (RuleBroken broken) {
			errors.rejectValue("on", broken.key());
		}
		return new ModelAndView(fill(id, model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/genoptag")
	String resume(@PathVariable UUID id, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		this.desk.resume(id, viewer);
		redirect.addFlashAttribute(new Flash("recommendation.focus.resumed"));
		return "redirect:/anbefalinger/fokusomraader/" + id;
	}

	private String fill(UUID id, Model model, Viewer viewer) {
		model.addAttribute("row", this.reader.row(id, viewer));
		return VIEW;
	}

}
