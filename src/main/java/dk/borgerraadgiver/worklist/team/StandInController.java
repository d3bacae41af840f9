package dk.borgerraadgiver.worklist.team;

import java.util.UUID;

import dk.borgerraadgiver.account.Colleagues;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
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
 * An administrator lets an advisor see the restricted cases only an absent one may see,
 * without seeing them.
 */
@Controller
@Audited(Act.PERMITTED)
@RequestMapping("/brugere/{id}/stedfortraeder")
class StandInController {

	private static final String VIEW = "worklist/stand-in";

	private final StandInDesk desk;

	private final Colleagues colleagues;

	StandInController(StandInDesk desk, Colleagues colleagues) {
		this.desk = desk;
		this.colleagues = colleagues;
	}

	@GetMapping
	String choose(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", StandInForm.empty());
		fill(id, model, viewer);
		return VIEW;
	}

	@PostMapping
	ModelAndView letIn(@PathVariable UUID id, @Valid @ModelAttribute("form") StandInForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		UUID colleague = form.colleagueId();
		String why = form.why();
		if (!errors.hasErrors() && colleague != null && why != null) {
			try {
				this.desk.letIn(id, colleague, why, form, viewer);
				redirect.addFlashAttribute(new Flash("worklist.stand-in.done"));
				return new ModelAndView("redirect:/brugere/" + id);
			}
			catch (RuleBroken broken) {
				errors.rejectValue("colleagueId", broken.key());
			}
		}
		fill(id, model, viewer);
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private void fill(UUID id, Model model, Viewer viewer) {
		model.addAttribute("absent", this.desk.absent(id, viewer));
		model.addAttribute("colleagues",
				this.colleagues.advisors()
					.stream()
					.filter((one) -> !one.id().equals(id) && !one.id().equals(viewer.id()))
					.toList());
	}

}
