package dk.borgerraadgiver.recommendation.given;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.web.Drafts;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Gives a recommendation, on its own or from a case or a problem.
 */
@Controller
@RequestMapping(GiveController.PATH)
class GiveController {

	static final String PATH = "/anbefalinger/ny";

	private final RecommendationDesk desk;

	private final GivePage page;

	private final Drafts drafts;

	GiveController(RecommendationDesk desk, GivePage page, Drafts drafts) {
		this.desk = desk;
		this.page = page;
		this.drafts = drafts;
	}

	@GetMapping
	String blank(@RequestParam(required = false) @Nullable String sag,
			@RequestParam(required = false) @Nullable UUID problem, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var form = this.page.blank(sag, problem, viewer);
		model.addAttribute("form", form);
		model.addAttribute("drafts", this.drafts.of(viewer, PATH));
		return this.page.fill(model, form, viewer);
	}

	@PostMapping(params = "tilfoej")
	String more(@ModelAttribute("form") RecommendationForm form, BindingResult typed, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		return this.page.more(model, form, typed, viewer);
	}

	@PostMapping
	ModelAndView give(@Valid @ModelAttribute("form") RecommendationForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				UUID id = giveOnce(form, viewer);
				redirect.addFlashAttribute(new Flash("recommendation.given.done"));
				return new ModelAndView("redirect:/anbefalinger/" + id);
			}
			catch (RuleBroken broken) {
				Mistakes.reject(errors, broken);
			}
		}
		return new ModelAndView(this.page.fill(model, form, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** Of two equal forms that arrive at the same moment, the second finds the first. */
	private UUID giveOnce(RecommendationForm form, Viewer viewer) {
		try {
			return this.desk.give(form, viewer);
		}
		catch (DataIntegrityViolationException ex) {
			return giveAgain(form, viewer);
		}
	}

	private UUID giveAgain(RecommendationForm form, Viewer viewer) {
		try {
			return this.desk.give(form, viewer);
		}
		catch (DataIntegrityViolationException ex) {
			throw new RuleBroken("recommendation.department.gone");
		}
	}

}
