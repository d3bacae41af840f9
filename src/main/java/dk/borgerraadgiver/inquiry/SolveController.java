package dk.borgerraadgiver.inquiry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.web.Drafts;
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
 * Records how an inquiry was solved, and closes it.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/loesning")
class SolveController {

	private static final String VIEW = "inquiry/solve";

	private final CaseReader reader;

	private final InquiryDesk desk;

	private final CodeChoices codes;

	private final Clock clock;

	private final FormErrors mistakes;

	private final Drafts drafts;

	SolveController(CaseReader reader, InquiryDesk desk, CodeChoices codes, Clock clock, FormErrors mistakes,
			Drafts drafts) {
		this.reader = reader;
		this.desk = desk;
		this.codes = codes;
		this.clock = clock;
		this.mistakes = mistakes;
		this.drafts = drafts;
	}

	@GetMapping
	String show(@PathVariable String number, Model model, @AuthenticationPrincipal Viewer viewer) {
		var page = this.reader.read(CaseNumber.parse(number), viewer);
		var form = solveForm(page);
		model.addAttribute("form", form);
		model.addAttribute("drafts", this.drafts.of(viewer, page.opened().href() + "/loesning"));
		fill(model, page, form);
		return VIEW;
	}

	@PostMapping
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
			return conflict(caseNumber, form, errors, model, viewer);
		}
		return again(model, this.reader.read(caseNumber, viewer), form, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** Matters are often solved together; what is stated already stays. */
	@PostMapping(params = "ens")
	ModelAndView solveAlike(@PathVariable String number, @ModelAttribute("form") SolveForm form, BindingResult typed,
			Model model, @AuthenticationPrincipal Viewer viewer) {
		var alike = form.alike();
		this.mistakes.replace(model, alike, typed);
		model.addAttribute("focus", "units1.methodId");
		return again(model, this.reader.read(CaseNumber.parse(number), viewer), alike, HttpStatus.OK);
	}

	/** What was typed, over what somebody else saved meanwhile. */
	private ModelAndView conflict(CaseNumber number, SolveForm typed, BindingResult errors, Model model,
			Viewer viewer) {
		var page = this.reader.read(number, viewer);
		var current = solveForm(page);
		if (current.solvesLike(typed)) {
			return new ModelAndView("redirect:/henvendelser/" + number);
		}
		var mine = current.withTyped(typed);
		this.mistakes.replace(model, mine, errors);
		return again(model, page, mine, HttpStatus.CONFLICT);
	}

	private SolveForm solveForm(CasePage page) {
		return SolveForm.of(page, LocalDate.now(this.clock));
	}

	private ModelAndView again(Model model, CasePage page, SolveForm form, HttpStatus status) {
		fill(model, page, form);
		model.addAttribute("outdated", status == HttpStatus.CONFLICT);
		return new ModelAndView(VIEW, model.asMap(), status);
	}

	/**
	 * Each case has one draft of its solution; the id of the case is that of its text.
	 */
	private static UUID draftId(OpenCase opened) {
		return UUID.nameUUIDFromBytes(("solution " + opened.id()).getBytes(StandardCharsets.US_ASCII));
	}

	private void fill(Model model, CasePage page, SolveForm form) {
		model.addAttribute("page", page);
		model.addAttribute("opened", page.opened());
		model.addAttribute("draftId", draftId(page.opened()));
		model.addAttribute("codes", CodeLists.of(this.codes.on(LocalDate.now(this.clock), form.codes())));
	}

}
