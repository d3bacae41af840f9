package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoices;
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
	String show(@PathVariable String number, @RequestParam Map<String, String> asked, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var page = this.reader.read(CaseNumber.parse(number), viewer, asked);
		var form = solveForm(page);
		model.addAttribute("form", form);
		fill(model, page, form);
		return VIEW;
	}

	@PostMapping("/loesning")
	ModelAndView solve(@PathVariable String number, @Valid @ModelAttribute("form") SolveForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean afslut, Model model, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		var caseNumber = CaseNumber.parse(number);
		form.check(errors);
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
			var page = this.reader.read(caseNumber, viewer, Map.of());
			var current = solveForm(page);
			if (current.solvesLike(form)) {
				return new ModelAndView("redirect:/henvendelser/" + caseNumber);
			}
			var mine = current.withTyped(form);
			this.mistakes.replace(model, mine, errors);
			return again(model, page, mine, HttpStatus.CONFLICT);
		}
		return again(model, this.reader.read(caseNumber, viewer, Map.of()), form, HttpStatus.UNPROCESSABLE_CONTENT);
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
		var page = this.reader.read(caseNumber, viewer, Map.of());
		var form = solveForm(page);
		model.addAttribute("form", form);
		return again(model, page, form, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private SolveForm solveForm(CasePage page) {
		return SolveForm.of(page, LocalDate.now(this.clock));
	}

	private ModelAndView again(Model model, CasePage page, SolveForm form, HttpStatus status) {
		fill(model, page, form);
		model.addAttribute("outdated", status == HttpStatus.CONFLICT);
		return new ModelAndView(VIEW, model.asMap(), status);
	}

	private void fill(Model model, CasePage page, SolveForm form) {
		if (!model.containsAttribute("reopening")) {
			model.addAttribute("reopening", new ReopenForm(null));
		}
		model.addAttribute("page", page);
		model.addAttribute("opened", page.opened());
		model.addAttribute("codes", CodeLists.of(this.codes.on(LocalDate.now(this.clock), form.codes())));
	}

}
