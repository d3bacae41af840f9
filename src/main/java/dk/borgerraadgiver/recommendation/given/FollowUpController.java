package dk.borgerraadgiver.recommendation.given;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.recommendation.reading.RecommendationReader;
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
 * Follows a recommendation up: its status, what has happened, and when to look again.
 */
@Controller
@RequestMapping("/anbefalinger/{id:[0-9a-f-]{36}}/opfoelgning")
class FollowUpController {

	private static final String VIEW = "recommendation/follow-up";

	private final FollowUpDesk desk;

	private final RecommendationReader reader;

	private final StatusChoices statuses;

	private final FormAgain forms;

	FollowUpController(FollowUpDesk desk, RecommendationReader reader, StatusChoices statuses, FormAgain forms) {
		this.desk = desk;
		this.reader = reader;
		this.statuses = statuses;
		this.forms = forms;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", this.desk.form(id, viewer));
		return fill(id, model, viewer);
	}

	@PostMapping
	ModelAndView followUp(@PathVariable UUID id, @Valid @ModelAttribute("form") FollowUpForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		try {
			if (!errors.hasErrors()) {
				this.desk.followUp(id, form, viewer);
				redirect.addFlashAttribute(new Flash("recommendation.followed-up"));
				return new ModelAndView("redirect:/anbefalinger/" + id);
			}
		}
		catch (OptimisticLockingFailureException outdated) {
			var mine = form.withVersion(this.desk.form(id, viewer).version());
			this.forms.show(model, mine, new BeanPropertyBindingResult(mine, "form"));
			model.addAttribute("outdated", true);
			return new ModelAndView(fill(id, model, viewer), model.asMap(), HttpStatus.CONFLICT);
		}
		catch (RuleBroken broken) {
			Mistakes.reject(errors, broken);
		}
		return new ModelAndView(fill(id, model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String fill(UUID id, Model model, Viewer viewer) {
		model.addAttribute("head", this.reader.head(id, viewer));
		model.addAttribute("statuses", this.statuses.all());
		return VIEW;
	}

}
