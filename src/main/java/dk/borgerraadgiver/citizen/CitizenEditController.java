package dk.borgerraadgiver.citizen;

import java.util.UUID;

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

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;

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
		model.addAttribute("form", this.citizens.form(id, viewer));
		return VIEW;
	}

	@PostMapping
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") CitizenForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors()) {
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (!this.citizens.change(id, form, viewer)) {
			var saved = this.citizens.form(id, viewer);
			var mine = form.withVersion(saved.version());
			model.addAttribute("saved", saved);
			model.addAttribute("form", mine);
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
		}
		redirect.addFlashAttribute(new Flash("citizen.saved"));
		return new ModelAndView("redirect:/borgere/" + id);
	}

}
