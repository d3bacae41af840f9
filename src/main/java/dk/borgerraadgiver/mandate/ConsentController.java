package dk.borgerraadgiver.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;
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
 * What a citizen has agreed to: read it, note a consent, note its end.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/samtykke")
class ConsentController {

	private static final String PAGE = "mandate/consents";

	private static final String WITHDRAW = "mandate/withdraw";

	// the field at which a broken rule is told
	private static final Map<String, String> FIELDS = Map.of("mandate.given.in-future", "givenOn",
			"mandate.departments.none", "departments", "mandate.given.already", "departments",
			"mandate.representative.gone", "representativeId", "mandate.withdrawn.in-future", "withdrawnOn",
			"mandate.withdrawn.before-given", "withdrawnOn");

	private final CaseDoor door;

	private final Consents consents;

	private final ConsentDesk desk;

	private final MandateReader reader;

	private final CodeChoices codes;

	private final Clock clock;

	ConsentController(CaseDoor door, Consents consents, ConsentDesk desk, MandateReader reader, CodeChoices codes,
			Clock clock) {
		this.door = door;
		this.consents = consents;
		this.desk = desk;
		this.reader = reader;
		this.codes = codes;
		this.clock = clock;
	}

	@ModelAttribute("opened")
	OpenCase opened(@PathVariable String number, @AuthenticationPrincipal Viewer viewer) {
		return this.door.look(CaseNumber.parse(number), viewer);
	}

	@ModelAttribute("manners")
	Manner[] manners() {
		return Manner.values();
	}

	@GetMapping
	String show(@ModelAttribute("opened") OpenCase opened, Model model, @AuthenticationPrincipal Viewer viewer) {
		var page = fill(model, opened, viewer);
		model.addAttribute("form",
				GiveConsentForm.offering(page.toAsk().stream().map(CaseConsents.Department::id).toList(), today()));
		return PAGE;
	}

	@PostMapping
	ModelAndView give(@ModelAttribute("opened") OpenCase opened, @Valid @ModelAttribute("form") GiveConsentForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				this.desk.give(opened, form, viewer);
				redirect.addFlashAttribute(new Flash("mandate.given.done").linking(opened.href(), "mandate.back"));
				return new ModelAndView("redirect:" + opened.href() + "/samtykke");
			}
			catch (RuleBroken broken) {
				reject(errors, broken);
			}
		}
		fill(model, opened, viewer);
		return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/{id}/tilbagekald")
	String end(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, Model model) {
		model.addAttribute("consent", this.reader.consent(opened, id));
		model.addAttribute("form", new WithdrawConsentForm(today(), Manner.ORALLY, null));
		return WITHDRAW;
	}

	@PostMapping("/{id}/tilbagekald")
	ModelAndView withdraw(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id,
			@Valid @ModelAttribute("form") WithdrawConsentForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var consent = this.reader.consent(opened, id);
		if (!errors.hasErrors() && consent.saysTheSameAs(form)) {
			return new ModelAndView("redirect:" + opened.href() + "/samtykke");
		}
		if (!errors.hasErrors()) {
			try {
				this.desk.withdraw(opened, id, form, viewer);
				redirect.addFlashAttribute(new Flash("mandate.withdrawn.done").linking(opened.href(), "mandate.back"));
				return new ModelAndView("redirect:" + opened.href() + "/samtykke");
			}
			catch (RuleBroken broken) {
				reject(errors, broken);
			}
		}
		model.addAttribute("consent", this.reader.consent(opened, id));
		return new ModelAndView(WITHDRAW, model.asMap(),
				consent.stands() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
	}

	private MandatePage fill(Model model, OpenCase opened, Viewer viewer) {
		var page = new MandatePage(this.consents.of(opened.id()), this.reader.consents(opened),
				this.reader.representatives(opened, viewer));
		model.addAttribute("page", page);
		model.addAttribute("departments", this.codes.on(today()).get(CodeList.DEPARTMENT));
		return page;
	}

	private static void reject(BindingResult errors, RuleBroken broken) {
		var field = FIELDS.get(broken.key());
		if (field != null) {
			errors.rejectValue(field, broken.key(), broken.arguments(), broken.key());
		}
		else {
			errors.reject(broken.key(), broken.arguments(), broken.key());
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
