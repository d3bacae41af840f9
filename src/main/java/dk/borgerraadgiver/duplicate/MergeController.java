package dk.borgerraadgiver.duplicate;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.Acquaintances;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Finds somebody's other registration, shows both side by side, makes them one, and parts
 * them. A search is posted, as a name must not stand in a URL.
 */
@Controller
@RequestMapping("/borgere/{id}/dublet")
class MergeController {

	private static final String FIND = "duplicate/find";

	private static final String PREVIEW = "duplicate/preview";

	private final MergeDesk desk;

	private final Twins twins;

	private final MergeTraces traces;

	private final Acquaintances people;

	MergeController(MergeDesk desk, Twins twins, MergeTraces traces, Acquaintances people) {
		this.desk = desk;
		this.twins = twins;
		this.traces = traces;
		this.people = people;
	}

	@GetMapping
	String find(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		return found(id, null, model, viewer);
	}

	@PostMapping("/soeg")
	String search(@PathVariable UUID id, @RequestParam(required = false) @Nullable String navn, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		return found(id, navn, model, viewer);
	}

	@GetMapping("/{other}")
	String preview(@PathVariable UUID id, @PathVariable UUID other, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var preview = this.desk.preview(id, other, viewer);
		model.addAttribute("preview", preview);
		model.addAttribute("form", MergeForm.of(preview));
		return PREVIEW;
	}

	@PostMapping("/{other}")
	ModelAndView merge(@PathVariable UUID id, @PathVariable UUID other, @Valid @ModelAttribute("form") MergeForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (form.lacksReason()) {
			errors.rejectValue("note", "duplicate.note.missing");
		}
		if (!errors.hasErrors()) {
			try {
				if (!this.desk.merge(id, other, form, viewer)) {
					return changed(id, other, form, model, viewer);
				}
				redirect.addFlashAttribute(new Flash("duplicate.merged.done"));
				return new ModelAndView("redirect:/borgere/" + id);
			}
			catch (RuleBroken broken) {
				errors.reject(broken.key(), broken.key());
			}
		}
		model.addAttribute("preview", this.desk.preview(id, other, viewer));
		return new ModelAndView(PREVIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/{other}/skil-ad")
	ModelAndView part(@PathVariable UUID id, @PathVariable UUID other,
			@RequestParam(required = false) @Nullable String note, Model model, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		try {
			this.desk.part(id, other, (note != null) ? note : "", viewer);
			redirect.addFlashAttribute(new Flash("duplicate.parted.done"));
			return new ModelAndView("redirect:/borgere/" + id + "/dublet");
		}
		catch (RuleBroken broken) {
			model.addAttribute("refused", broken.key());
			return new ModelAndView(found(id, null, model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	/** Both as they are by now, with what was chosen and written. */
	private ModelAndView changed(UUID id, UUID other, MergeForm form, Model model, Viewer viewer) {
		var preview = this.desk.preview(id, other, viewer);
		var mine = new MergeForm(form.take(), form.despiteCpr(), form.note(), preview.kept().version(),
				preview.lost().version());
		model.addAttribute("preview", preview);
		model.addAttribute("changed", true);
		model.addAttribute("form", mine);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		return new ModelAndView(PREVIEW, model.asMap(), HttpStatus.CONFLICT);
	}

	private String found(UUID id, @Nullable String typed, Model model, Viewer viewer) {
		model.addAttribute("citizen", this.people.one(id, viewer));
		model.addAttribute("typed", typed);
		model.addAttribute("found", (typed != null) ? this.people.others(id, typed, viewer) : null);
		model.addAttribute("twins", this.twins.of(id, viewer));
		model.addAttribute("traces", this.traces.of(id, viewer));
		return FIND;
	}

}
