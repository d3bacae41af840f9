package dk.borgerraadgiver.mediation;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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
 * The meetings of a mediation: arrange one, note how it went.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/maegling/{id}/moeder")
class MeetingController {

	private static final String VIEW = "mediation/meeting";

	private final CaseDoor door;

	private final MediationDesk desk;

	private final MediationReader reader;

	MeetingController(CaseDoor door, MediationDesk desk, MediationReader reader) {
		this.door = door;
		this.desk = desk;
		this.reader = reader;
	}

	@ModelAttribute("opened")
	OpenCase opened(@PathVariable String number, @AuthenticationPrincipal Viewer viewer) {
		return this.door.look(CaseNumber.parse(number), viewer);
	}

	@GetMapping("/ny")
	String begin(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, Model model) {
		model.addAttribute("form", this.desk.meeting(opened, id, null));
		return fill(opened, id, null, model);
	}

	@PostMapping("/ny")
	ModelAndView arrange(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id,
			@Valid @ModelAttribute("form") MeetingForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		return save(opened, id, null, form, errors, model, redirect, viewer);
	}

	@GetMapping("/{meeting}")
	String edit(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, @PathVariable UUID meeting,
			Model model) {
		model.addAttribute("form", this.desk.meeting(opened, id, meeting));
		return fill(opened, id, meeting, model);
	}

	@PostMapping("/{meeting}")
	ModelAndView note(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, @PathVariable UUID meeting,
			@Valid @ModelAttribute("form") MeetingForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		return save(opened, id, meeting, form, errors, model, redirect, viewer);
	}

	private ModelAndView save(OpenCase opened, UUID id, @Nullable UUID meeting, MeetingForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, Viewer viewer) {
		try {
			if (!errors.hasErrors() && this.desk.meet(opened, id, form, viewer)) {
				redirect.addFlashAttribute(new Flash("mediation.meeting.saved"));
				return new ModelAndView("redirect:%s/maegling/%s".formatted(opened.href(), id));
			}
		}
		catch (RuleBroken broken) {
			Mistakes.reject(errors, broken, "day");
		}
		if (errors.hasErrors()) {
			return new ModelAndView(fill(opened, id, meeting, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return conflict(opened, id, meeting, form, model);
	}

	/**
	 * What was typed stands in the form, and above it the meeting as it was saved
	 * meanwhile, or the mediation that has come past it.
	 */
	private ModelAndView conflict(OpenCase opened, UUID id, @Nullable UUID meeting, MeetingForm form, Model model) {
		var view = fill(opened, id, meeting, model);
		var mediation = this.reader.mediation(opened, id).summary();
		var mine = form.withVersion(mediation.version());
		this.desk.known(opened, id, form.id())
			.ifPresentOrElse((known) -> model.addAttribute("savedMeeting", known),
					() -> model.addAttribute("saved", mediation));
		model.addAttribute("form", mine);
		return new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
	}

	private String fill(OpenCase opened, UUID id, @Nullable UUID meeting, Model model) {
		model.addAttribute("mediation", this.reader.mediation(opened, id).summary());
		model.addAttribute("meetingPath", (meeting != null) ? meeting.toString() : "ny");
		model.addAttribute("statuses", MeetingStatus.values());
		return VIEW;
	}

}
