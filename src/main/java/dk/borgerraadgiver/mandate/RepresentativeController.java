package dk.borgerraadgiver.mandate;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Flash;
import jakarta.validation.Valid;

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
 * Who speaks for the citizen of a case.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/repraesentanter")
class RepresentativeController {

	private static final String VIEW = "mandate/representative";

	private final CaseDoor door;

	private final RepresentativeDesk desk;

	RepresentativeController(CaseDoor door, RepresentativeDesk desk) {
		this.door = door;
		this.desk = desk;
	}

	@ModelAttribute("opened")
	OpenCase opened(@PathVariable String number, @AuthenticationPrincipal Viewer viewer) {
		return this.door.look(CaseNumber.parse(number), viewer);
	}

	@GetMapping("/ny")
	String begin(Model model) {
		model.addAttribute("form", RepresentativeForm.empty());
		return VIEW;
	}

	@PostMapping("/ny")
	ModelAndView introduce(@ModelAttribute("opened") OpenCase opened,
			@Valid @ModelAttribute("form") RepresentativeForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors()) {
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.desk.introduce(opened, form, viewer);
		redirect.addFlashAttribute(new Flash("mandate.representative.introduced"));
		return new ModelAndView("redirect:%s/repraesentanter/%s/fuldmagt".formatted(opened.href(), form.id()));
	}

	@GetMapping("/{id}")
	String edit(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, Model model) {
		model.addAttribute("form", this.desk.form(opened, id));
		return VIEW;
	}

	@PostMapping("/{id}")
	ModelAndView correct(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id,
			@Valid @ModelAttribute("form") RepresentativeForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var saved = this.desk.form(opened, id);
		if (errors.hasErrors()) {
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (saved.saysTheSameAs(form) || this.desk.correct(opened, id, form, viewer)) {
			redirect.addFlashAttribute(new Flash("mandate.representative.saved"));
			return new ModelAndView("redirect:" + opened.href() + "/samtykke");
		}
		var mine = form.withVersion(saved.version());
		model.addAttribute("saved", saved);
		model.addAttribute("form", mine);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
	}

}
