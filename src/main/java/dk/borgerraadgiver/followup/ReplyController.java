package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.LocalDate;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
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
 * Notes that the citizen has had a first reply.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/foerste-svar")
class ReplyController {

	private static final String VIEW = "followup/reply";

	private final CaseDoor door;

	private final DeadlineDesk desk;

	private final Clock clock;

	private final Mistakes mistakes;

	ReplyController(CaseDoor door, DeadlineDesk desk, Clock clock, Mistakes mistakes) {
		this.door = door;
		this.desk = desk;
		this.clock = clock;
		this.mistakes = mistakes;
	}

	@GetMapping
	String show(@PathVariable String number, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", new ReplyForm(LocalDate.now(this.clock), null));
		return fill(number, model, viewer);
	}

	@PostMapping
	Object reply(@PathVariable String number, @Valid @ModelAttribute("form") ReplyForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				this.desk.reply(CaseNumber.parse(number), form, viewer);
				redirect.addFlashAttribute(new Flash("followup.reply.done"));
				return "redirect:/henvendelser/" + number;
			}
			catch (RuleBroken broken) {
				this.mistakes.reject(errors, broken);
			}
		}
		return new ModelAndView(fill(number, model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String fill(String number, Model model, Viewer viewer) {
		model.addAttribute("opened", this.door.look(CaseNumber.parse(number), viewer));
		return VIEW;
	}

}
