package dk.borgerraadgiver.duplicate;

import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenRegister;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;

import org.springframework.dao.PessimisticLockingFailureException;
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
 * Two registrations side by side: look at what would become of them, and make them one.
 */
@Controller
@RequestMapping("/borgere/{id}/slaa-sammen/{other}")
class MergeController {

	private static final String VIEW = "duplicate/merge";

	// the field at which a broken rule is told
	private static final Map<String, String> FIELDS = Map.of("citizen.merge.other-cpr", "despiteCpr",
			"duplicate.merge.why", "note");

	private final MergeDesk desk;

	private final PreviewReader reader;

	private final CitizenRegister citizens;

	MergeController(MergeDesk desk, PreviewReader reader, CitizenRegister citizens) {
		this.desk = desk;
		this.reader = reader;
		this.citizens = citizens;
	}

	@GetMapping
	String look(@PathVariable UUID id, @PathVariable UUID other, Model model, @AuthenticationPrincipal Viewer viewer) {
		var kept = kept(id, viewer);
		var lost = kept(other, viewer);
		if (kept.equals(lost)) {
			return "redirect:/borgere/" + kept;
		}
		if (!kept.equals(id) || !lost.equals(other)) {
			return "redirect:/borgere/%s/slaa-sammen/%s".formatted(kept, lost);
		}
		var preview = this.reader.read(kept, lost, viewer);
		model.addAttribute("preview", preview);
		model.addAttribute("form", MergeForm.suggesting(preview));
		return VIEW;
	}

	@PostMapping
	ModelAndView merge(@PathVariable UUID id, @PathVariable UUID other, @Valid @ModelAttribute("form") MergeForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				var outcome = mergeOnce(id, other, form, viewer);
				if (outcome == Outcome.DONE) {
					redirect.addFlashAttribute(new Flash("duplicate.merge.done"));
				}
				return (outcome == Outcome.CHANGED) ? changed(id, other, form, model, viewer)
						: new ModelAndView("redirect:/borgere/" + kept(id, viewer));
			}
			catch (RuleBroken broken) {
				errors.rejectValue(FIELDS.getOrDefault(broken.key(), "note"), broken.key(), broken.key());
			}
		}
		model.addAttribute("preview", this.reader.read(kept(id, viewer), kept(other, viewer), viewer));
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private Outcome mergeOnce(UUID id, UUID other, MergeForm form, Viewer viewer) {
		try {
			return this.desk.merge(id, other, form, viewer);
		}
		catch (PessimisticLockingFailureException ex) {
			// somebody works on a case of theirs and waits for us
			return Outcome.CHANGED;
		}
	}

	/** The two as they are now, with what was chosen, and with what has changed. */
	private ModelAndView changed(UUID id, UUID other, MergeForm form, Model model, Viewer viewer) {
		var kept = kept(id, viewer);
		var lost = kept(other, viewer);
		if (kept.equals(lost)) {
			return new ModelAndView("redirect:/borgere/" + kept);
		}
		var preview = this.reader.read(kept, lost, viewer);
		var mine = form.about(preview);
		model.addAttribute("id", kept);
		model.addAttribute("other", lost);
		model.addAttribute("preview", preview);
		model.addAttribute("changes", Change.since(form, preview));
		model.addAttribute("form", mine);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
	}

	private UUID kept(UUID id, Viewer viewer) {
		return this.citizens.kept(id, viewer).orElseThrow(() -> new NotFound("citizen " + id));
	}

}
