package dk.borgerraadgiver.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * By what right somebody speaks for a citizen: powers of attorney.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/repraesentanter/{id}/fuldmagt")
class PowerController {

	private static final String GIVE = "mandate/power";

	private static final String REVOKE = "mandate/revoke";

	// the field at which a broken rule is told; the others are about the document
	private static final Map<String, String> FIELDS = Map.of("mandate.power.given.in-future", "givenOn",
			"mandate.power.until.before-given", "validUntil", "mandate.power.document.gone", "documentId",
			"mandate.power.revoked.in-future", "revokedOn", "mandate.power.revoked.before-given", "revokedOn",
			"mandate.power.revoked.already", "revokedOn");

	private final CaseDoor door;

	private final RepresentativeDesk desk;

	private final MandateReader reader;

	private final Clock clock;

	PowerController(CaseDoor door, RepresentativeDesk desk, MandateReader reader, Clock clock) {
		this.door = door;
		this.desk = desk;
		this.reader = reader;
		this.clock = clock;
	}

	@ModelAttribute("opened")
	OpenCase opened(@PathVariable String number, @AuthenticationPrincipal Viewer viewer) {
		return this.door.look(CaseNumber.parse(number), viewer);
	}

	@GetMapping
	String begin(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, Model model) {
		model.addAttribute("form", PowerForm.empty());
		return fill(model, opened, id);
	}

	@PostMapping
	ModelAndView give(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id,
			@Valid @ModelAttribute("form") PowerForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				this.desk.empower(opened, id, form, viewer);
				redirect.addFlashAttribute(new Flash("mandate.power.given"));
				return new ModelAndView("redirect:" + opened.href() + "/samtykke");
			}
			catch (RuleBroken broken) {
				reject(errors, broken, "file");
			}
		}
		return new ModelAndView(fill(model, opened, id), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/{power}/tilbagekald")
	String end(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, @PathVariable UUID power,
			Model model) {
		this.desk.requirePower(opened, id, power);
		model.addAttribute("form", new RevokeForm(LocalDate.now(this.clock)));
		model.addAttribute("representative", this.desk.form(opened, id));
		return REVOKE;
	}

	@PostMapping("/{power}/tilbagekald")
	ModelAndView revoke(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, @PathVariable UUID power,
			@Valid @ModelAttribute("form") RevokeForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				this.desk.revoke(opened, id, power, form, viewer);
				redirect.addFlashAttribute(new Flash("mandate.power.revoked.done"));
				return new ModelAndView("redirect:" + opened.href() + "/samtykke");
			}
			catch (RuleBroken broken) {
				reject(errors, broken, "revokedOn");
			}
		}
		model.addAttribute("representative", this.desk.form(opened, id));
		return new ModelAndView(REVOKE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String fill(Model model, OpenCase opened, UUID id) {
		model.addAttribute("representative", this.desk.form(opened, id));
		model.addAttribute("documents", this.reader.documents(opened));
		return GIVE;
	}

	private static void reject(BindingResult errors, RuleBroken broken, String otherwise) {
		errors.rejectValue(FIELDS.getOrDefault(broken.key(), otherwise), broken.key(), broken.arguments(),
				broken.key());
	}

}
