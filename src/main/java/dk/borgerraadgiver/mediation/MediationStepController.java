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
		model.addAttribute("form", new AnswerForm(null, LocalDate.now(this.clock), null));
		return fill(ANSWER, opened, id, model);
	}

	@PostMapping("/svar")
	ModelAndView answer(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id,
			@Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			if (form.isNotedIn(this.reader.mediation(opened, id).summary())) {
				return back(opened, id);
			}
			try {
				this.desk.answer(opened, id, form, viewer);
				redirect.addFlashAttribute(new Flash("mediation.answer.done"));
				return back(opened, id);
			}
			catch (RuleBroken broken) {
				Mistakes.reject(errors, broken, "answeredOn");
			}
		}
		return new ModelAndView(fill(ANSWER, opened, id, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/afslut")
	String askEnd(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, Model model) {
		model.addAttribute("form", new EndForm(null, LocalDate.now(this.clock), null));
		return fill(END, opened, id, model);
	}

	@PostMapping("/afslut")
	ModelAndView end(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id,
			@Valid @ModelAttribute("form") EndForm form, BindingResult errors, Model model, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			if (form.isNotedIn(this.reader.mediation(opened, id).summary())) {
				return back(opened, id);
			}
			try {
				this.desk.end(opened, id, form, viewer);
				redirect.addFlashAttribute(new Flash("mediation.end.done"));
				return back(opened, id);
			}
			catch (RuleBroken broken) {
				Mistakes.reject(errors, broken, "endedOn");
			}
		}
		return new ModelAndView(fill(END, opened, id, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String fill(String view, OpenCase opened, UUID id, Model model) {
		model.addAttribute("mediation", this.reader.mediation(opened, id).summary());
		model.addAttribute("outcomes", MediationOutcome.values());
		return view;
	}

	private static ModelAndView back(OpenCase opened, UUID id) {
		return new ModelAndView("redirect:%s/maegling/%s".formatted(opened.href(), id));
	}

}
