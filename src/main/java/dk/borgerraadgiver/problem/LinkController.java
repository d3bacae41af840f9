package dk.borgerraadgiver.problem;

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
 * Links a case to another it has something to do with.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/forbindelser")
class LinkController {

	private static final String VIEW = "problem/link";

	private final CaseLinks links;

	private final Lookalikes lookalikes;

	private final CaseDoor door;

	LinkController(CaseLinks links, Lookalikes lookalikes, CaseDoor door) {
		this.links = links;
		this.lookalikes = lookalikes;
		this.door = door;
	}

	@ModelAttribute("opened")
	OpenCase opened(@PathVariable String number, @AuthenticationPrincipal Viewer viewer) {
		return this.door.look(CaseNumber.parse(number), viewer);
	}

	@GetMapping
	String blank(@ModelAttribute("opened") OpenCase opened, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", LinkForm.blank());
		model.addAttribute("alike", this.lookalikes.of(opened, viewer));
		return VIEW;
	}

	@PostMapping
	ModelAndView link(@ModelAttribute("opened") OpenCase opened, @Valid @ModelAttribute("form") LinkForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				var other = this.links.link(opened, form, viewer);
				redirect.addFlashAttribute(new Flash("problem.linked", other));
				return new ModelAndView("redirect:" + opened.href());
			}
			catch (RuleBroken broken) {
				errors.rejectValue("number", broken.key(), broken.key());
			}
		}
		model.addAttribute("alike", this.lookalikes.of(opened, viewer));
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/{id}/fjern")
	String unlink(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		this.links.unlink(opened, id, viewer);
		redirect.addFlashAttribute(new Flash("problem.unlinked"));
		return "redirect:" + opened.href();
	}

}
