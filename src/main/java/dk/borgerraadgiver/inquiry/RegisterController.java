package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.web.Drafts;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A new inquiry, logged while the citizen is on the phone.
 */
@Controller
@RequestMapping(RegisterController.PATH)
class RegisterController {

	static final String PATH = "/henvendelser/ny";

	private static final String VIEW = "inquiry/register";

	private final InquiryDesk desk;

	private final FormPage page;

	private final Clock clock;

	private final Drafts drafts;

	private final IntakeCheck intake;

	private final FormErrors mistakes;

	private final ConflictPage conflict;

	RegisterController(InquiryDesk desk, FormPage page, Clock clock, FormErrors mistakes, ConflictPage conflict,
			Drafts drafts, IntakeCheck intake) {
		this.intake = intake;
		this.drafts = drafts;
		this.conflict = conflict;
		this.mistakes = mistakes;
		this.desk = desk;
		this.page = page;
		this.clock = clock;
	}

	/** Empty, or with a citizen somebody has already looked up. */
	@GetMapping
	String blank(@RequestParam(required = false) @Nullable UUID borger, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var blank = InquiryForm.blank(LocalDateTime.now(this.clock), this.page.first(CodeList.TYPE),
				this.page.first(CodeList.CHANNEL));
		var form = (borger != null) ? blank.withCitizen(this.page.known(borger, viewer)) : blank;
		model.addAttribute("form", form);
		model.addAttribute("drafts", this.drafts.of(viewer, PATH));
		this.page.fill(model, form, viewer);
		return VIEW;
	}

	@PostMapping
	ModelAndView register(@Valid @ModelAttribute("form") InquiryForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean afslut, Model model, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		return finish(form, errors, afslut ? Ending.CLOSED : Ending.STAYS_OPEN, model, redirect, viewer);
	}

	@PostMapping(params = "afvis")
	ModelAndView turnAway(@Valid @ModelAttribute("form") InquiryForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		return finish(form, errors, Ending.TURNED_AWAY, model, redirect, viewer);
	}

	@PostMapping(params = "behandl")
	ModelAndView takeUp(@Valid @ModelAttribute("form") InquiryForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		return finish(form, errors, Ending.TAKEN_UP, model, redirect, viewer);
	}

	private ModelAndView finish(InquiryForm form, BindingResult errors, Ending ending, Model model,
			RedirectAttributes redirect, Viewer viewer) {
		if (form.isAnonymousWithDetails()) {
			this.mistakes.reject(errors, new RuleBroken("inquiry.anonymous.with-details"));
		}
		this.intake.check(form, ending, errors);
		var hints = this.intake.hints(form);
		if (!errors.hasErrors() && this.intake.mustBeShown(hints, form, ending)) {
			model.addAttribute("focus", "competence");
			return new ModelAndView(again(model, form, errors, viewer), model.asMap());
		}
		if (!errors.hasErrors()) {
			try {
				var number = registerOnce(form, ending, viewer);
				redirect.addFlashAttribute(new Flash(ending.told(), number));
				return new ModelAndView("redirect:/henvendelser/" + number);
			}
			catch (RegisteredBefore before) {
				return this.conflict.show(before.number(), form, errors, model, viewer);
			}
			catch (RuleBroken broken) {
				this.mistakes.reject(errors, broken);
			}
		}
		model.addAttribute("hints", hints);
		this.page.fill(model, form, viewer);
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** What speaks against the office taking it up, as a piece of the page. */
	@PostMapping(params = "kompetence")
	String hints(@ModelAttribute("form") InquiryForm form, BindingResult typed, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		again(model, form, typed, viewer);
		return "inquiry/competence :: hints";
	}

	@PostMapping(params = "tilfoej")
	String addRow(@ModelAttribute("form") InquiryForm form, BindingResult typed, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("focus", "rows" + form.rowsOrNone().size() + ".departmentId");
		return again(model, Rows.added(form), typed, viewer);
	}

	@PostMapping(params = "fjern")
	String removeRow(@RequestParam int fjern, @ModelAttribute("form") InquiryForm form, BindingResult typed,
			Model model, @AuthenticationPrincipal Viewer viewer) {
		return again(model, Rows.removed(form, fjern), typed, viewer);
	}

	@PostMapping(params = "find")
	String findCitizen(@ModelAttribute("form") InquiryForm form, BindingResult typed, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		this.page.suggest(model, form, viewer);
		return again(model, form, typed, viewer);
	}

	@PostMapping(params = "brug")
	String chooseCitizen(@RequestParam("brug") @Nullable UUID citizen, @ModelAttribute("form") InquiryForm form,
			BindingResult typed, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("focus", (citizen != null || form.citizenId() == null) ? "subject" : "name");
		return again(model, form.withCitizen(citizen), typed, viewer);
	}

	/** The people who may be on the phone, as a piece of the page. */
	@PostMapping(params = "opslag")
	String lookUp(@ModelAttribute("form") InquiryForm form, BindingResult typed, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		this.page.suggest(model, form, viewer);
		return "inquiry/citizen :: known";
	}

	private String again(Model model, InquiryForm form, BindingResult typed, Viewer viewer) {
		model.addAttribute("hints", this.intake.hints(form));
		this.mistakes.replace(model, form, typed);
		this.page.fill(model, form, viewer);
		return VIEW;
	}

	/** Of two equal forms that arrive at the same moment, the second finds the first. */
	private CaseNumber registerOnce(InquiryForm form, Ending ending, Viewer viewer) {
		try {
			return this.desk.register(form, ending, viewer);
		}
		catch (DataIntegrityViolationException ex) {
			return registerAgain(form, ending, viewer);
		}
	}

	private CaseNumber registerAgain(InquiryForm form, Ending ending, Viewer viewer) {
		try {
			return this.desk.register(form, ending, viewer);
		}
		catch (DataIntegrityViolationException ex) {
			throw new RuleBroken("inquiry.code.gone");
		}
	}

}
