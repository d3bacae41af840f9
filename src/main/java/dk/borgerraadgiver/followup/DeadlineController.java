package dk.borgerraadgiver.followup;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;

import org.springframework.dao.OptimisticLockingFailureException;
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
 * Deadlines an advisor sets for a case: set, change, tick off.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/frist")
class DeadlineController {

	private static final String VIEW = "followup/deadline";

	private final CaseDoor door;

	private final DeadlineDesk desk;

	private final Mistakes mistakes;

	DeadlineController(CaseDoor door, DeadlineDesk desk, Mistakes mistakes) {
		this.door = door;
		this.desk = desk;
		this.mistakes = mistakes;
	}

	@GetMapping
	String show(@PathVariable String number, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", DeadlineForm.empty());
		return fill(number, model, viewer);
	}

	@PostMapping
	Object set(@PathVariable String number, @Valid @ModelAttribute("form") DeadlineForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				this.desk.set(CaseNumber.parse(number), form, viewer);
				redirect.addFlashAttribute(new Flash("followup.deadline.set"));
				return "redirect:/henvendelser/" + number;
			}
			catch (RuleBroken broken) {
				this.mistakes.reject(errors, broken);
			}
		}
		return new ModelAndView(fill(number, model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/{id}")
	String show(@PathVariable String number, @PathVariable UUID id, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", this.desk.form(CaseNumber.parse(number), id, viewer));
		model.addAttribute("deadline", id);
		return fill(number, model, viewer);
	}

	@PostMapping("/{id}")
	Object change(@PathVariable String number, @PathVariable UUID id, @Valid @ModelAttribute("form") DeadlineForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("deadline", id);
		if (!errors.hasErrors()) {
			try {
				this.desk.change(CaseNumber.parse(number), id, form, viewer);
				redirect.addFlashAttribute(new Flash("followup.deadline.changed"));
				return "redirect:/henvendelser/" + number;
			}
			catch (RuleBroken broken) {
				this.mistakes.reject(errors, broken);
			}
			catch (OptimisticLockingFailureException stale) {
				return outdated(number, id, form, model, viewer);
			}
		}
		return new ModelAndView(fill(number, model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/{id}/klaret")
	String meet(@PathVariable String number, @PathVariable UUID id, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		this.desk.meet(CaseNumber.parse(number), id, viewer);
		redirect.addFlashAttribute(new Flash("followup.deadline.met"));
		return "redirect:/henvendelser/" + number;
	}

	/** What was typed stands in the form, and what was saved meanwhile above it. */
	private ModelAndView outdated(String number, UUID id, DeadlineForm form, Model model, Viewer viewer) {
		var saved = this.desk.form(CaseNumber.parse(number), id, viewer);
		model.addAttribute("saved", saved);
		model.addAttribute("form", form.withVersion(saved.version()));
		model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
		return new ModelAndView(fill(number, model, viewer), model.asMap(), HttpStatus.CONFLICT);
	}

	private String fill(String number, Model model, Viewer viewer) {
		model.addAttribute("opened", this.door.look(CaseNumber.parse(number), viewer));
		return VIEW;
	}

}
