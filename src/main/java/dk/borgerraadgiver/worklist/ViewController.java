package dk.borgerraadgiver.worklist;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.InquiryFilter;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The views of the list: kept, named, put in order, removed.
 */
@Controller
@RequestMapping("/henvendelser/visninger")
class ViewController {

	private static final String HERE = "redirect:/henvendelser/visninger";

	private final SavedViews views;

	private final FilterWords words;

	ViewController(SavedViews views, FilterWords words) {
		this.views = views;
		this.words = words;
	}

	/** With a filter in the address, it can be kept here. */
	@GetMapping
	String show(@ModelAttribute("filter") InquiryFilter filter, BindingResult unread, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", new ViewForm(UUID.randomUUID(), null, false, FilterText.kept(filter)));
		return fill(model, viewer);
	}

	@PostMapping
	ModelAndView keep(@Valid @ModelAttribute("form") ViewForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				this.views.keep(form, viewer);
				redirect.addFlashAttribute(new Flash("worklist.view.kept", form.name()));
				return new ModelAndView(
						"redirect:" + (form.filter().isEmpty() ? "/henvendelser" : "/henvendelser?" + form.filter()));
			}
			catch (RuleBroken broken) {
				errors.rejectValue("typedName", broken.key(), broken.arguments(), broken.key());
			}
		}
		return new ModelAndView(fill(model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		var view = this.views.editable(id, viewer);
		model.addAttribute("form", new ViewForm(id, view.name(), view.shared(), view.filter()));
		model.addAttribute("view", view);
		return "worklist/view";
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") ViewForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				this.views.change(id, form, viewer);
				redirect.addFlashAttribute(new Flash("worklist.view.changed", form.name()));
				return new ModelAndView(HERE);
			}
			catch (RuleBroken broken) {
				errors.rejectValue("typedName", broken.key(), broken.arguments(), broken.key());
			}
		}
		model.addAttribute("view", this.views.editable(id, viewer));
		return new ModelAndView("worklist/view", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/{id}/slet")
	String remove(@PathVariable UUID id, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		this.views.remove(id, viewer);
		redirect.addFlashAttribute(new Flash("worklist.view.removed"));
		return HERE;
	}

	@PostMapping("/{id}/flyt")
	String move(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean op,
			@AuthenticationPrincipal Viewer viewer) {
		this.views.move(id, op, viewer);
		return HERE;
	}

	private String fill(Model model, Viewer viewer) {
		var known = this.views.of(viewer);
		model.addAttribute("views", known);
		model.addAttribute("shows", this.words.of(known));
		if (model.getAttribute("form") instanceof ViewForm form) {
			model.addAttribute("asked", this.words.of(form.filter()));
		}
		return "worklist/views";
	}

}
