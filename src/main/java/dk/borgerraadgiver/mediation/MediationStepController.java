package dk.borgerraadgiver.mediation;

import java.time.Clock;
import java.time.LocalDate;
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
 * The steps of a mediation: the answer of both sides, and what came of it.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/maegling/{id}")
class MediationStepController {

	private static final String ANSWER = "mediation/answer";

	private static final String END = "mediation/end";

	private final CaseDoor door;

	private final MediationDesk desk;

	private final MediationReader reader;

	private final Clock clock;

	MediationStepController(CaseDoor door, MediationDesk desk, MediationReader reader, Clock clock) {
		this.door = door;
		this.desk = desk;
		this.reader = reader;
		this.clock = clock;
	}

	@ModelAttribute("opened")
	OpenCase opened(@PathVariable String number, @AuthenticationPrincipal Viewer viewer) {
		return this.door.look(CaseNumber.parse(number), viewer);
	}

	@GetMapping("/svar")
	String askAnswer(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, Model model) {
		var mediation = fill(opened, id, model);
		model.addAttribute("form", AnswerForm.of(mediation, LocalDate.now(this.clock)));
		return ANSWER;
	}

	@PostMapping("/svar")
	ModelAndView answer(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id,
			@Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		try {
			if (!errors.hasErrors() && this.desk.answer(opened, id, form, viewer)) {
				redirect.addFlashAttribute(new Flash("mediation.answer.done"));
				return back(opened, id);
			}
		}
		catch (RuleBroken broken) {
			Mistakes.reject(errors, broken, "answeredOn");
		}
		var saved = fill(opened, id, model);
		if (errors.hasErrors()) {
			return new ModelAndView(ANSWER, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return form.isNotedIn(saved) ? back(opened, id)
				: conflict(ANSWER, form.withVersion(saved.version()), saved, model);
	}

	@GetMapping("/afslut")
	String askEnd(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, Model model) {
		var mediation = fill(opened, id, model);
		model.addAttribute("form", EndForm.of(mediation, LocalDate.now(this.clock)));
		return END;
	}

	@PostMapping("/afslut")
	ModelAndView end(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id,
			@Valid @ModelAttribute("form") EndForm form, BindingResult errors, Model model, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		try {
			if (!errors.hasErrors() && this.desk.end(opened, id, form, viewer)) {
				redirect.addFlashAttribute(new Flash("mediation.end.done"));
				return back(opened, id);
			}
		}
		catch (RuleBroken broken) {
			Mistakes.reject(errors, broken, "endedOn");
		}
		var saved = fill(opened, id, model);
		if (errors.hasErrors()) {
			return new ModelAndView(END, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return form.isNotedIn(saved) ? back(opened, id)
				: conflict(END, form.withVersion(saved.version()), saved, model);
	}

	private MediationPage.Summary fill(OpenCase opened, UUID id, Model model) {
		var mediation = this.reader.mediation(opened, id).summary();
		model.addAttribute("mediation", mediation);
		model.addAttribute("outcomes", MediationOutcome.values());
		return mediation;
	}

	/** What was typed stands in the form, and what was saved meanwhile above it. */
	private static ModelAndView conflict(String view, Object mine, MediationPage.Summary saved, Model model) {
		model.addAttribute("saved", saved);
		model.addAttribute("form", mine);
		return new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
	}

	private static ModelAndView back(OpenCase opened, UUID id) {
		return new ModelAndView("redirect:%s/maegling/%s".formatted(opened.href(), id));
	}

}
