package dk.borgerraadgiver.duplicate;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.KnownCitizen;
import dk.borgerraadgiver.inquiry.KnownCitizens;
import dk.borgerraadgiver.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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

/**
 * Finds the other registration of a person. A search is posted, as a name must not stand
 * in a URL.
 */
@Controller
@RequestMapping("/borgere/{id}/slaa-sammen")
class CandidateController {

	private static final String VIEW = "duplicate/candidates";

	private final KnownCitizens citizens;

	private final TwinReader twins;

	CandidateController(KnownCitizens citizens, TwinReader twins) {
		this.citizens = citizens;
		this.twins = twins;
	}

	@GetMapping
	String begin(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		var citizen = citizen(id, viewer);
		if (!citizen.id().equals(id)) {
			return "redirect:/borgere/%s/slaa-sammen".formatted(citizen.id());
		}
		model.addAttribute("form", new Wanted(null));
		return show(citizen, model, viewer);
	}

	@PostMapping
	ModelAndView find(@PathVariable UUID id, @Valid @ModelAttribute("form") Wanted form, BindingResult errors,
			Model model, @AuthenticationPrincipal Viewer viewer) {
		var citizen = citizen(id, viewer);
		if (form.navn() != null && !errors.hasFieldErrors()) {
			var found = this.citizens.find(form.navn(), 1, viewer);
			List<KnownCitizen> others = found.rows().stream().filter((one) -> !one.id().equals(citizen.id())).toList();
			model.addAttribute("found", others);
			model.addAttribute("many", found.paging().hasNext());
		}
		return new ModelAndView(show(citizen, model, viewer), model.asMap(),
				errors.hasFieldErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

	private String show(KnownCitizen citizen, Model model, Viewer viewer) {
		model.addAttribute("citizen", citizen);
		model.addAttribute("suggested", this.twins.of(citizen.id(), viewer));
		return VIEW;
	}

	private KnownCitizen citizen(UUID id, Viewer viewer) {
		return this.citizens.byId(id, viewer).orElseThrow(() -> new NotFound("citizen " + id));
	}

	/**
	 * Whom somebody looks for.
	 *
	 * @param navn a name, phone number, e-mail address or CPR number
	 */
	record Wanted(@Size(max = 200) @Nullable String navn) {

		/** Never prints a person. */
		@Override
		public String toString() {
			return "Wanted[withheld]";
		}

	}

}
