package dk.borgerraadgiver.letter;

import dk.borgerraadgiver.shared.Flash;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What stands at the top of the office's letters.
 */
@Controller
@RequestMapping("/brevskabeloner/brevhoved")
class LetterHeadController {

	private static final String VIEW = "letter/head";

	private final LetterHeads heads;

	LetterHeadController(LetterHeads heads) {
		this.heads = heads;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", this.heads.current());
		return VIEW;
	}

	@PostMapping
	ModelAndView change(@Valid @ModelAttribute("form") LetterHead form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (!this.heads.change(form)) {
			var saved = this.heads.current();
			if (!saved.saysTheSameAs(form)) {
				var mine = form.withVersion(saved.version());
				model.addAttribute("saved", saved);
				model.addAttribute("form", mine);
				model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form",
						new BeanPropertyBindingResult(mine, "form"));
				return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
			}
		}
		redirect.addFlashAttribute(new Flash("letter.head.saved"));
		return new ModelAndView("redirect:/brevskabeloner");
	}

}
