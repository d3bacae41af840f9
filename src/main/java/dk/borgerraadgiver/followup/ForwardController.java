package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseKind;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.office.DueDays;
import dk.borgerraadgiver.shared.Choice;
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
 * Forwards a case to the departments it is about.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/videresend")
class ForwardController {

	private static final String VIEW = "followup/forward";

	private final CaseDoor door;

	private final Addressees addressees;

	private final ForwardDesk desk;

	private final DueDays days;

	private final Clock clock;

	private final Modes modes;

	private final Mistakes mistakes;

	ForwardController(CaseDoor door, Addressees addressees, ForwardDesk desk, DueDays days, Clock clock, Modes modes,
			Mistakes mistakes) {
		this.modes = modes;
		this.door = door;
		this.addressees = addressees;
		this.desk = desk;
		this.days = days;
		this.clock = clock;
		this.mistakes = mistakes;
	}

	@ModelAttribute("modes")
	List<Choice> modes(Locale locale) {
		return this.modes.choices(locale);
	}

	@GetMapping
	String show(@PathVariable String number, Model model, @AuthenticationPrincipal Viewer viewer) {
		var today = LocalDate.now(this.clock);
		model.addAttribute("form", ForwardForm.empty(today, this.days.answer(today)));
		return fill(number, model, viewer);
	}

	@PostMapping
	Object forward(@PathVariable String number, @Valid @ModelAttribute("form") ForwardForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				var kind = this.desk.forward(CaseNumber.parse(number), form, viewer);
				redirect.addFlashAttribute(new Flash(
						(kind == CaseKind.OWN_INITIATIVE) ? "followup.hearing.done" : "followup.forward.done"));
				return "redirect:/henvendelser/" + number;
			}
			catch (RuleBroken broken) {
				this.mistakes.reject(errors, broken);
			}
		}
		return new ModelAndView(fill(number, model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String fill(String number, Model model, Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(number), viewer);
		model.addAttribute("opened", opened);
		model.addAttribute("addressees", this.addressees.of(opened));
		return VIEW;
	}

}
