package dk.borgerraadgiver.worklist.team;

import java.util.UUID;

import dk.borgerraadgiver.account.Colleagues;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Gives a case to a colleague.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/raadgiver")
class HandOverController {

	private static final String VIEW = "worklist/hand-over";

	private final TeamDesk desk;

	private final CaseDoor door;

	private final Colleagues colleagues;

	private final Keepers keepers;

	HandOverController(TeamDesk desk, CaseDoor door, Colleagues colleagues, Keepers keepers) {
		this.desk = desk;
		this.door = door;
		this.colleagues = colleagues;
		this.keepers = keepers;
	}

	@GetMapping
	String choose(@PathVariable String number, Model model, @AuthenticationPrincipal Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(number), viewer);
		model.addAttribute("form", HandOverForm.of(opened));
		fill(model, opened);
		return VIEW;
	}

	@PostMapping
	ModelAndView handOver(@PathVariable String number, @Valid @ModelAttribute("form") HandOverForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var caseNumber = CaseNumber.parse(number);
		UUID advisor = form.advisorId();
		if (!errors.hasErrors() && advisor != null) {
			try {
				this.desk.handOver(caseNumber, form, advisor, viewer);
				redirect.addFlashAttribute(new Flash("worklist.hand-over.done", caseNumber));
				return new ModelAndView("redirect:/henvendelser/" + caseNumber);
			}
			catch (RuleBroken broken) {
				errors.rejectValue("advisorId", broken.key(), broken.arguments(), broken.key());
			}
			catch (OptimisticLockingFailureException ex) {
				return outdated(caseNumber, form, model, viewer);
			}
		}
		fill(model, this.door.look(caseNumber, viewer));
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView outdated(CaseNumber number, HandOverForm form, Model model, Viewer viewer) {
		var opened = this.door.look(number, viewer);
		var mine = form.upTo(opened);
		model.addAttribute("form", mine);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		model.addAttribute("outdated", true);
		fill(model, opened);
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
	}

	/** Of a restricted case only those who may see it can be chosen. */
	private void fill(Model model, OpenCase opened) {
		var team = this.keepers.of(opened);
		model.addAttribute("opened", opened);
		model.addAttribute("team", team);
		model.addAttribute("colleagues",
				this.colleagues.advisors()
					.stream()
					.filter((one) -> !one.id().equals(opened.advisorId()))
					.filter((one) -> !opened.restricted() || team.ids().contains(one.id()))
					.toList());
	}

}
