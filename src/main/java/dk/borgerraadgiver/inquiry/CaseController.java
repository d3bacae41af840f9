package dk.borgerraadgiver.inquiry;

import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
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
 * The case: read it, and open it again when it is closed.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}")
class CaseController {

	private static final String VIEW = "inquiry/case";

	private final CaseReader reader;

	private final InquiryDesk desk;

	CaseController(CaseReader reader, InquiryDesk desk) {
		this.reader = reader;
		this.desk = desk;
	}

	@GetMapping
	String show(@PathVariable String number, @RequestParam Map<String, String> asked, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("reopening", new ReopenForm(null));
		fill(model, this.reader.read(CaseNumber.parse(number), viewer, asked));
		return VIEW;
	}

	@PostMapping("/genaabn")
	ModelAndView reopen(@PathVariable String number, @Valid @ModelAttribute("reopening") ReopenForm reopening,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var caseNumber = CaseNumber.parse(number);
		if (!errors.hasErrors()) {
			try {
				this.desk.reopen(caseNumber, reopening.aarsag(), viewer);
				redirect.addFlashAttribute(new Flash("inquiry.reopened.done", caseNumber));
				return new ModelAndView("redirect:/henvendelser/" + caseNumber);
			}
			catch (RuleBroken broken) {
				errors.reject(broken.key(), broken.arguments(), broken.key());
			}
		}
		fill(model, this.reader.read(caseNumber, viewer, Map.of()));
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static void fill(Model model, CasePage page) {
		model.addAttribute("page", page);
		model.addAttribute("opened", page.opened());
	}

}
