package dk.borgerraadgiver.duplicate;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
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
 * Parts two registrations that were made one by mistake.
 */
@Controller
@RequestMapping("/borgere/{id}/skil-ad/{merge}")
class PartController {

	private static final String VIEW = "duplicate/part";

	private final MergeDesk desk;

	private final PartReader reader;

	PartController(MergeDesk desk, PartReader reader) {
		this.desk = desk;
		this.reader = reader;
	}

	@GetMapping
	ModelAndView look(@PathVariable UUID id, @PathVariable UUID merge, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		return this.reader.read(id, merge, viewer).map((preview) -> {
			model.addAttribute("form", new PartForm(preview.kept().version(), null));
			return show(preview, model, HttpStatus.OK);
		}).orElseGet(() -> back(id));
	}

	@PostMapping
	ModelAndView part(@PathVariable UUID id, @PathVariable UUID merge, @Valid @ModelAttribute("form") PartForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors()) {
			return this.reader.read(id, merge, viewer)
				.map((preview) -> show(preview, model, HttpStatus.UNPROCESSABLE_CONTENT))
				.orElseGet(() -> back(id));
		}
		var outcome = part(id, merge, form, viewer);
		if (outcome == Outcome.CHANGED) {
			return this.reader.read(id, merge, viewer)
				.map((preview) -> changed(preview, form, model))
				.orElseGet(() -> back(id));
		}
		if (outcome == Outcome.DONE) {
			redirect.addFlashAttribute(new Flash("duplicate.part.done"));
		}
		return back(id);
	}

	private Outcome part(UUID id, UUID merge, PartForm form, Viewer viewer) {
		try {
			return this.desk.part(id, merge, form, viewer);
		}
		catch (PessimisticLockingFailureException ex) {
			// somebody works on a case of theirs and waits for us
			return Outcome.CHANGED;
		}
	}

	/** What would become of them now, with what was written. */
	private static ModelAndView changed(PartPreview preview, PartForm form, Model model) {
		var mine = form.withVersion(preview.kept().version());
		model.addAttribute("changed", true);
		model.addAttribute("form", mine);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		return show(preview, model, HttpStatus.CONFLICT);
	}

	private static ModelAndView show(PartPreview preview, Model model, HttpStatus status) {
		model.addAttribute("preview", preview);
		return new ModelAndView(VIEW, model.asMap(), status);
	}

	private static ModelAndView back(UUID id) {
		return new ModelAndView("redirect:/borgere/" + id);
	}

}
