package dk.borgerraadgiver.inquiry;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.web.Drafts;
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

/**
 * Corrects and classifies an inquiry.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/ret")
class EditController {

	private static final String VIEW = "inquiry/edit";

	private final InquiryDesk desk;

	private final FormPage page;

	private final CaseDoor door;

	private final FormErrors mistakes;

	private final ConflictPage conflict;

	private final Drafts drafts;

	EditController(InquiryDesk desk, FormPage page, CaseDoor door, FormErrors mistakes, ConflictPage conflict,
			Drafts drafts) {
		this.drafts = drafts;
		this.conflict = conflict;
		this.mistakes = mistakes;
		this.desk = desk;
		this.page = page;
		this.door = door;
	}

	@GetMapping
	String edit(@PathVariable String number, Model model, @AuthenticationPrincipal Viewer viewer) {
		var form = this.desk.form(CaseNumber.parse(number), viewer);
		model.addAttribute("form", form);
		model.addAttribute("drafts", this.drafts.of(viewer, "/henvendelser/" + number + "/ret"));
		return fill(number, model, form, viewer);
	}

	@PostMapping
	ModelAndView correct(@PathVariable String number, @Valid @ModelAttribute("form") InquiryForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var caseNumber = CaseNumber.parse(number);
		if (form.isAnonymousWithDetails()) {
			this.mistakes.reject(errors, new RuleBroken("inquiry.anonymous.with-details"));
		}
		if (!errors.hasErrors()) {
			try {
				this.desk.correct(caseNumber, form, viewer);
				redirect.addFlashAttribute(new Flash("inquiry.corrected", caseNumber));
				return new ModelAndView("redirect:/henvendelser/" + caseNumber);
			}
			catch (RuleBroken broken) {
				this.mistakes.reject(errors, broken);
			}
			catch (Outdated outdated) {
				return this.conflict.show(caseNumber, form, errors, model, viewer);
			}
		}
		return new ModelAndView(fill(number, model, form, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping(params = "tilfoej")
	String addRow(@PathVariable String number, @ModelAttribute("form") InquiryForm form, BindingResult typed,
			Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("focus", "rows" + form.rowsOrNone().size() + ".departmentId");
		return again(number, model, Rows.added(form), typed, viewer);
	}

	@PostMapping(params = "fjern")
	String removeRow(@PathVariable String number, @RequestParam int fjern, @ModelAttribute("form") InquiryForm form,
			BindingResult typed, Model model, @AuthenticationPrincipal Viewer viewer) {
		return again(number, model, Rows.removed(form, fjern), typed, viewer);
	}

	@PostMapping(params = "find")
	String findCitizen(@PathVariable String number, @ModelAttribute("form") InquiryForm form, BindingResult typed,
			Model model, @AuthenticationPrincipal Viewer viewer) {
		this.page.suggest(model, form, viewer);
		return again(number, model, form, typed, viewer);
	}

	@PostMapping(params = "brug")
	String chooseCitizen(@PathVariable String number, @RequestParam("brug") @Nullable UUID citizen,
			@ModelAttribute("form") InquiryForm form, BindingResult typed, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("focus", (citizen != null) ? "subject" : "name");
		return again(number, model, form.withCitizen(citizen), typed, viewer);
	}

	private String again(String number, Model model, InquiryForm form, BindingResult typed, Viewer viewer) {
		this.mistakes.replace(model, form, typed);
		return fill(number, model, form, viewer);
	}

	private String fill(String number, Model model, InquiryForm form, Viewer viewer) {
		model.addAttribute("opened", this.door.look(CaseNumber.parse(number), viewer));
		this.page.fill(model, form, viewer);
		return VIEW;
	}

}
