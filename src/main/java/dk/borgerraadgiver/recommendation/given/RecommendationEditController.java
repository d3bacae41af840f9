package dk.borgerraadgiver.recommendation.given;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says anew what a recommendation says; what it said before stays in its history.
 */
@Controller
@RequestMapping("/anbefalinger/{id:[0-9a-f-]{36}}/ret")
class RecommendationEditController {

	private final RecommendationDesk desk;

	private final GivePage page;

	RecommendationEditController(RecommendationDesk desk, GivePage page) {
		this.desk = desk;
		this.page = page;
	}

	@ModelAttribute("known")
	boolean known(@PathVariable UUID id) {
		return this.desk.isKnown(id);
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		var form = this.desk.form(id, viewer);
		model.addAttribute("form", form);
		return this.page.fill(model, form, viewer);
	}

	@PostMapping(params = "tilfoej")
	String more(@PathVariable UUID id, @ModelAttribute("form") RecommendationForm form, BindingResult typed,
			Model model, @AuthenticationPrincipal Viewer viewer) {
		return this.page.more(model, form, typed, viewer);
	}

	@PostMapping
	ModelAndView edit(@PathVariable UUID id, @Valid @ModelAttribute("form") RecommendationForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		try {
			if (!errors.hasErrors()) {
				this.desk.edit(id, form, viewer);
				return done(id, redirect);
			}
		}
		catch (OptimisticLockingFailureException outdated) {
			var saved = this.desk.form(id, viewer);
			if (saved.saysTheSameAs(form)) {
				return done(id, redirect);
			}
			this.page.fillBoth(model, form, saved, viewer);
			return new ModelAndView(GivePage.VIEW, model.asMap(), HttpStatus.CONFLICT);
		}
		catch (RuleBroken broken) {
			Mistakes.reject(errors, broken);
		}
		catch (DataIntegrityViolationException gone) {
			errors.reject("recommendation.department.gone");
		}
		return new ModelAndView(this.page.fill(model, form, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static ModelAndView done(UUID id, RedirectAttributes redirect) {
		redirect.addFlashAttribute(new Flash("recommendation.edited"));
		return new ModelAndView("redirect:/anbefalinger/" + id);
	}

}
