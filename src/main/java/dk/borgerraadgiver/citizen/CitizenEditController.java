package dk.borgerraadgiver.citizen;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;

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
 * Keeps what is known of a person up to date.
 */
@Controller
@RequestMapping("/borgere/{id}/ret")
class CitizenEditController {

	private static final String VIEW = "citizen/edit";

	private final CitizenRegister citizens;

	CitizenEditController(CitizenRegister citizens) {
		this.citizens = citizens;
	}

	@GetMapping
	String edit(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		var kept = kept(id, viewer);
		if (!kept.equals(id)) {
			return "redirect:/borgere/" + kept + "/ret";
		}
		model.addAttribute("form", this.citizens.form(id, viewer));
		return VIEW;
	}

	@PostMapping
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") CitizenForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors() || !changed(id, form, errors, viewer)) {
			return refused(id, form, errors, model, viewer);
		}
		redirect.addFlashAttribute(new Flash("citizen.saved"));
		return new ModelAndView("redirect:/borgere/" + id);
	}

	private boolean changed(UUID id, CitizenForm form, BindingResult errors, Viewer viewer) {
		try {
			return this.citizens.change(id, form, viewer);
		}
		catch (RuleBroken broken) {
			errors.rejectValue("cpr", broken.key(), broken.key());
			return false;
		}
	}

	/**
	 * Everything typed again: with what is wrong, or with what somebody else saved
	 * meanwhile, of the registration that is kept where this one was given up.
	 */
	private ModelAndView refused(UUID id, CitizenForm form, BindingResult errors, Model model, Viewer viewer) {
		if (errors.hasErrors()) {
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		var kept = kept(id, viewer);
		var saved = this.citizens.form(kept, viewer);
		if (saved.saysTheSameAs(form)) {
			return new ModelAndView("redirect:/borgere/" + kept);
		}
		model.addAttribute("id", kept);
		model.addAttribute("merged", !kept.equals(id));
		var mine = form.withVersion(saved.version());
		model.addAttribute("saved", saved);
		model.addAttribute("form", mine);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
	}

	private UUID kept(UUID id, Viewer viewer) {
		return this.citizens.kept(id, viewer).orElseThrow(() -> new NotFound("citizen " + id));
	}

}
