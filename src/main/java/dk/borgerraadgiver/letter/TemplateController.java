package dk.borgerraadgiver.letter;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
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
 * The office's templates, kept by advisors and administrators. Nothing of a case is shown
 * here: a preview speaks of invented people.
 */
@Controller
@RequestMapping("/brevskabeloner")
class TemplateController {

	private static final String VIEW = "letter/template";

	private static final String HOME = "redirect:/brevskabeloner";

	private final TemplateDesk desk;

	private final TemplateList list;

	private final TemplatePreview preview;

	TemplateController(TemplateDesk desk, TemplateList list, TemplatePreview preview) {
		this.desk = desk;
		this.list = list;
		this.preview = preview;
	}

	@ModelAttribute("fields")
	List<LetterField> fields() {
		return List.of(LetterField.values());
	}

	@ModelAttribute("audiences")
	List<Audience> audiences() {
		return List.of(Audience.values());
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int side, Model model) {
		model.addAttribute("page", this.list.page(side));
		return "letter/templates";
	}

	@GetMapping("/ny")
	String blank(Model model) {
		model.addAttribute("form", TemplateForm.blank());
		return VIEW;
	}

	@PostMapping("/ny")
	ModelAndView add(@Valid @ModelAttribute("form") TemplateForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		check(form, errors);
		if (!errors.hasErrors()) {
			try {
				this.desk.add(form, viewer);
				redirect.addFlashAttribute(new Flash("letter.template.saved", form.wording().name()));
				return new ModelAndView(HOME);
			}
			catch (RuleBroken broken) {
				errors.rejectValue("name", broken.key());
			}
		}
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		var template = this.desk.look(id);
		model.addAttribute("form", TemplateForm.of(template));
		model.addAttribute("template", template);
		return VIEW;
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") TemplateForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		check(form, errors);
		if (!errors.hasErrors()) {
			try {
				if (!this.desk.change(id, form, viewer)) {
					return conflict(id, form, model);
				}
				redirect.addFlashAttribute(new Flash("letter.template.saved", form.wording().name()));
				return new ModelAndView(HOME);
			}
			catch (RuleBroken broken) {
				errors.rejectValue("name", broken.key());
			}
		}
		model.addAttribute("template", this.desk.look(id));
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The letter as it would be, with invented people; nothing is saved. */
	@PostMapping(path = { "/ny", "/{id}" }, params = "vis")
	ModelAndView preview(@PathVariable(required = false) @Nullable UUID id,
			@Valid @ModelAttribute("form") TemplateForm form, BindingResult errors, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		check(form, errors);
		if (id != null) {
			model.addAttribute("template", this.desk.look(id));
		}
		if (errors.hasErrors()) {
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.preview.show(model, form.wording(), viewer);
		return new ModelAndView(VIEW, model.asMap());
	}

	@PostMapping("/{id}/udgaa")
	String retire(@PathVariable UUID id, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		this.desk.retire(id, viewer);
		redirect.addFlashAttribute(new Flash("letter.template.retired"));
		return HOME;
	}

	@PostMapping("/{id}/genindfoer")
	String bringBack(@PathVariable UUID id, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		this.desk.bringBack(id, viewer);
		redirect.addFlashAttribute(new Flash("letter.template.brought-back"));
		return HOME;
	}

	private static void check(TemplateForm form, BindingResult errors) {
		if (form.subject() != null) {
			LetterCheck.checkWords("subject", new TemplateText(form.subject()), errors);
		}
		if (form.body() != null) {
			LetterCheck.checkWords("body", new TemplateText(form.body()), errors);
		}
	}

	/** What is typed in the form, what was saved meanwhile above it. */
	private ModelAndView conflict(UUID id, TemplateForm form, Model model) {
		var template = this.desk.look(id);
		if (form.saysTheSameAs(template.wording())) {
			return new ModelAndView(HOME);
		}
		var mine = form.withVersion(template.version());
		model.addAttribute("form", mine);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		model.addAttribute("template", template);
		model.addAttribute("saved", template.wording());
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
	}

}
