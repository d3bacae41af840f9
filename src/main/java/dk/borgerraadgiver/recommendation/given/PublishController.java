package dk.borgerraadgiver.recommendation.given;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.recommendation.reading.RecommendationReader;
import dk.borgerraadgiver.shared.Flash;

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
 * Lets the council read a recommendation, after a page that shows what it will read.
 */
@Controller
@RequestMapping("/anbefalinger/{id:[0-9a-f-]{36}}/offentlig")
class PublishController {

	private static final String VIEW = "recommendation/publish";

	private final FollowUpDesk desk;

	private final RecommendationReader reader;

	PublishController(FollowUpDesk desk, RecommendationReader reader) {
		this.desk = desk;
		this.reader = reader;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", new PublishForm(this.desk.publicFrom(id, viewer)));
		return fill(id, model, viewer);
	}

	@PostMapping
	ModelAndView publish(@PathVariable UUID id, @ModelAttribute("form") PublishForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors()) {
			return new ModelAndView(fill(id, model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.desk.publishFrom(id, form.publicFrom(), viewer);
		redirect.addFlashAttribute(new Flash(
				(form.publicFrom() != null) ? "recommendation.public.done" : "recommendation.public.withdrawn"));
		return new ModelAndView("redirect:/anbefalinger/" + id);
	}

	private String fill(UUID id, Model model, Viewer viewer) {
		model.addAttribute("page", this.reader.read(id, viewer));
		return VIEW;
	}

}
