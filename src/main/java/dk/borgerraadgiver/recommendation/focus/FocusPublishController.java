package dk.borgerraadgiver.recommendation.focus;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.recommendation.given.PublishForm;
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
 * Lets the council read a focus area.
 */
@Controller
@RequestMapping("/anbefalinger/fokusomraader/{id:[0-9a-f-]{36}}/offentlig")
class FocusPublishController {

	private static final String VIEW = "recommendation/focus-publish";

	private final FocusDesk desk;

	private final FocusReader reader;

	FocusPublishController(FocusDesk desk, FocusReader reader) {
		this.desk = desk;
		this.reader = reader;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", new PublishForm(this.desk.publicFrom(id, viewer)));
		model.addAttribute("row", this.reader.row(id, viewer));
		return VIEW;
	}

	@PostMapping
	ModelAndView publish(@PathVariable UUID id, @ModelAttribute("form") PublishForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors()) {
			model.addAttribute("row", this.reader.row(id, viewer));
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.desk.publishFrom(id, form.publicFrom(), viewer);
		redirect.addFlashAttribute(new Flash(
				(form.publicFrom() != null) ? "recommendation.public.done" : "recommendation.public.withdrawn"));
		return new ModelAndView("redirect:/anbefalinger/fokusomraader/" + id);
	}

}
