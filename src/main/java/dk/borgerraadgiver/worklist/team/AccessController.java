package dk.borgerraadgiver.worklist.team;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.account.Colleagues;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
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
 * Chooses who may see a case: every advisor, or only the named.
 */
@Controller
@Audited(Act.PERMITTED)
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/adgang")
class AccessController {

	private static final String VIEW = "worklist/access";

	private final TeamDesk desk;

	private final CaseDoor door;

	private final Colleagues colleagues;

	private final Keepers keepers;

	AccessController(TeamDesk desk, CaseDoor door, Colleagues colleagues, Keepers keepers) {
		this.desk = desk;
		this.door = door;
		this.colleagues = colleagues;
		this.keepers = keepers;
	}

	@GetMapping
	String show(@PathVariable String number, Model model, @AuthenticationPrincipal Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(number), viewer);
		fill(model, opened);
		model.addAttribute("form", AccessForm.of(opened, suggested(opened, viewer)));
		return VIEW;
	}

	@PostMapping
	ModelAndView choose(@PathVariable String number, @Valid @ModelAttribute("form") AccessForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var caseNumber = CaseNumber.parse(number);
		if (!errors.hasErrors()) {
			try {
				this.desk.admit(caseNumber, form, viewer);
				redirect.addFlashAttribute(
						new Flash(form.isRestricted() ? "worklist.access.restricted" : "worklist.access.shared"));
				return new ModelAndView("redirect:/henvendelser/" + caseNumber);
			}
			catch (RuleBroken broken) {
				errors.rejectValue("readers", broken.key(), broken.arguments(), broken.key());
			}
			catch (OptimisticLockingFailureException ex) {
				return outdated(caseNumber, form, model, viewer);
			}
		}
		fill(model, this.door.look(caseNumber, viewer));
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView outdated(CaseNumber number, AccessForm form, Model model, Viewer viewer) {
		var opened = this.door.look(number, viewer);
		var mine = form.upTo(opened);
		model.addAttribute("form", mine);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		model.addAttribute("outdated", true);
		fill(model, opened);
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
	}

	/** Who sees it now; of an unrestricted case the viewer and the case's own advisor. */
	private Set<UUID> suggested(OpenCase opened, Viewer viewer) {
		if (opened.restricted()) {
			return this.keepers.of(opened).ids();
		}
		var suggested = new LinkedHashSet<UUID>();
		suggested.add(viewer.id());
		if (opened.advisorId() != null) {
			suggested.add(opened.advisorId());
		}
		return suggested;
	}

	private void fill(Model model, OpenCase opened) {
		model.addAttribute("opened", opened);
		model.addAttribute("team", this.keepers.of(opened));
		model.addAttribute("colleagues", this.colleagues.advisors());
	}

}
