package dk.borgerraadgiver.mediation;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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
 * The meetings an advisor sits in at.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/observatoer")
class ObservationController {

	private static final String VIEW = "mediation/observation";

	private final CaseDoor door;

	private final ObservationDesk desk;

	private final MediationChoices choices;

	ObservationController(CaseDoor door, ObservationDesk desk, MediationChoices choices) {
		this.door = door;
		this.desk = desk;
		this.choices = choices;
	}

	@ModelAttribute("opened")
	OpenCase opened(@PathVariable String number, @AuthenticationPrincipal Viewer viewer) {
		return this.door.look(CaseNumber.parse(number), viewer);
	}

	@GetMapping("/ny")
	String begin(@ModelAttribute("opened") OpenCase opened, Model model) {
		model.addAttribute("form", ObservationForm.about(this.choices.likely(opened)));
		return fill(model, opened);
	}

	@PostMapping("/ny")
	ModelAndView plan(@ModelAttribute("opened") OpenCase opened, @Valid @ModelAttribute("form") ObservationForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				this.desk.plan(opened, form, viewer);
				return done(opened, redirect);
			}
			catch (RuleBroken broken) {
				Mistakes.reject(errors, broken, "day");
			}
		}
		return new ModelAndView(fill(model, opened), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/{id}")
	String edit(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, Model model) {
		model.addAttribute("form", this.desk.form(opened, id));
		return fill(model, opened);
	}

	@PostMapping("/{id}")
	ModelAndView change(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id,
			@Valid @ModelAttribute("form") ObservationForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var saved = this.desk.form(opened, id);
		try {
			if (!errors.hasErrors() && (saved.saysTheSameAs(form) || this.desk.change(opened, id, form, viewer))) {
				return done(opened, redirect);
			}
		}
		catch (RuleBroken broken) {
			Mistakes.reject(errors, broken, "day");
		}
		if (errors.hasErrors()) {
			return new ModelAndView(fill(model, opened), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		var mine = form.withVersion(saved.version());
		model.addAttribute("saved", saved);
		model.addAttribute("form", mine);
		return new ModelAndView(fill(model, opened), model.asMap(), HttpStatus.CONFLICT);
	}

	private String fill(Model model, OpenCase opened) {
		@Nullable ObservationForm form = (ObservationForm) model.getAttribute("form");
		this.choices.fill(model, opened, (form != null) ? form.departmentId() : null);
		model.addAttribute("statuses", ObservationStatus.values());
		return VIEW;
	}

	private static ModelAndView done(OpenCase opened, RedirectAttributes redirect) {
		redirect.addFlashAttribute(new Flash("mediation.observation.saved"));
		return new ModelAndView("redirect:" + opened.href());
	}

}
