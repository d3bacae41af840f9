package dk.borgerraadgiver.citizen;

import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.audit.Witness;
import dk.borgerraadgiver.shared.NotFound;
import jakarta.validation.Valid;

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

/**
 * Shows a person's CPR number to somebody who says what it is for; the log keeps it.
 */
@Controller
@Audited(Act.READ)
@RequestMapping("/borgere/{id}/cpr")
class CprController {

	private static final String VIEW = "citizen/cpr";

	private final CitizenRegister citizens;

	private final Witness witness;

	CprController(CitizenRegister citizens, Witness witness) {
		this.citizens = citizens;
		this.witness = witness;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		find(id, viewer);
		model.addAttribute("form", new CprForm(null));
		return VIEW;
	}

	@PostMapping
	ModelAndView show(@PathVariable UUID id, @Valid @ModelAttribute("form") CprForm form, BindingResult errors,
			Model model, @AuthenticationPrincipal Viewer viewer) {
		var number = find(id, viewer);
		if (errors.hasErrors()) {
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.witness.isFor(Objects.requireNonNull(form.formaal()));
		model.addAttribute("number", number);
		return new ModelAndView(VIEW, model.asMap());
	}

	private String find(UUID id, Viewer viewer) {
		return this.citizens.cpr(id, viewer).orElseThrow(() -> new NotFound("number of citizen " + id));
	}

}
