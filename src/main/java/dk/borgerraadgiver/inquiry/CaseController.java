package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.LocalDate;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;

/**
 * The case: read it, record how it was solved, close it and open it again.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}")
class CaseController {

	private static final String VIEW = "inquiry/case";

	private final CaseReader reader;

	private final InquiryDesk desk;

	private final CodeChoices codes;

	private final Clock clock;

	private final FormErrors mistakes;

	CaseController(CaseReader reader, InquiryDesk desk, CodeChoices codes, Clock clock, FormErrors mistakes) {
		this.mistakes = mistakes;
		this.reader = reader;
		this.desk = desk;
		this.codes = codes;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String number, Model model, @AuthenticationPrincipal Viewer viewer) {
		var caseNumber = CaseNumber.parse(number);
		model.addAttribute("form", this.desk.solveForm(caseNumber, viewer));
		fill(model, caseNumber, viewer);
		return VIEW;
	}

	@PostMapping("/loesning")
	ModelAndView solve(@PathVariable String number, @Valid @ModelAttribute("form") SolveForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean afslut, Model model, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		var caseNumber = CaseNumber.parse(number);
		try {
			if (!errors.hasErrors()) {
				this.desk.solve(caseNumber, form, afslut, viewer);
				redirect
					.addFlashAttribute(new Flash(afslut ? "inquiry.closed.done" : "inquiry.solved.done", caseNumber));
				return new ModelAndView("redirect:/henvendelser/" + caseNumber);
			}
		}
		catch (RuleBroken broken) {
			this.mistakes.reject(errors, broken);
		}
		catch (Outdated outdated) {
			var current = this.desk.solveForm(caseNumber, viewer);
			this.mistakes.replace(model, current.withTyped(form), errors);
			return page(model, caseNumber, HttpStatus.CONFLICT, viewer);
		}
		return page(model, caseNumber, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
	}

	@PostMapping("/genaabn")
	String reopen(@PathVariable String number, @RequestParam @Nullable String aarsag, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		var caseNumber = CaseNumber.parse(number);
		this.desk.reopen(caseNumber, aarsag, viewer);
		redirect.addFlashAttribute(new Flash("inquiry.reopened.done", caseNumber));
		return "redirect:/henvendelser/" + caseNumber;
	}

	private ModelAndView page(Model model, CaseNumber number, HttpStatus status, Viewer viewer) {
		fill(model, number, viewer);
		model.addAttribute("outdated", status == HttpStatus.CONFLICT);
		return new ModelAndView(VIEW, model.asMap(), status);
	}

	private void fill(Model model, CaseNumber number, Viewer viewer) {
		var page = this.reader.read(number, viewer);
		model.addAttribute("page", page);
		model.addAttribute("codes", CodeLists.of(this.codes.on(LocalDate.now(this.clock))));
	}

}
