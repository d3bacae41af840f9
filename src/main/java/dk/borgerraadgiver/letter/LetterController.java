package dk.borgerraadgiver.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.letter.paper.Markdown;
import dk.borgerraadgiver.letter.paper.Paper;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.web.Draft;
import dk.borgerraadgiver.web.Drafts;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
 * A letter of a case: choose a template, write, look at it, put it into the journal.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/brev")
class LetterController {

	private static final String VIEW = "letter/write";

	private final CaseDoor door;

	private final CaseFactsReader facts;

	private final LetterDesk desk;

	private final LetterCheck check;

	private final TemplateDesk templates;

	private final TemplateList list;

	private final Drafts drafts;

	LetterController(CaseDoor door, CaseFactsReader facts, LetterDesk desk, LetterCheck check, TemplateDesk templates,
			TemplateList list, Drafts drafts) {
		this.door = door;
		this.facts = facts;
		this.desk = desk;
		this.check = check;
		this.templates = templates;
		this.list = list;
		this.drafts = drafts;
	}

	@GetMapping
	String choose(@PathVariable String number, @ModelAttribute("wish") LetterWish wish, BindingResult unreadable,
			Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("opened", this.door.look(CaseNumber.parse(number), viewer));
		model.addAttribute("templates", this.list.inUse());
		model.addAttribute("drafts", begun(number, viewer));
		return "letter/choose";
	}

	@GetMapping("/ny")
	String write(@PathVariable String number, @RequestParam(required = false) @Nullable UUID skabelon,
			@ModelAttribute("wish") LetterWish wish, BindingResult unreadable, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var sheet = open(number, viewer);
		var template = (skabelon != null) ? this.templates.look(skabelon).wording() : Wording.BLANK;
		var form = this.desk.begin(template, sheet.values(), sheet.recipients(), wish);
		model.addAttribute("form", form);
		model.addAttribute("missing", missing(form, sheet));
		model.addAttribute("drafts", begun(number, viewer));
		return fill(model, form, sheet);
	}

	@PostMapping("/ny")
	ModelAndView file(@PathVariable String number, @Valid @ModelAttribute("form") LetterForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var sheet = open(number, viewer);
		var letter = compose(form, errors, sheet, viewer);
		if (letter.isEmpty()) {
			return again(model, form, sheet);
		}
		this.desk.file(sheet.opened(), form, letter.get(), viewer);
		redirect.addFlashAttribute(new Flash("letter.filed"));
		return new ModelAndView("redirect:" + sheet.opened().href());
	}

	@PostMapping(path = "/ny", params = "vis")
	ModelAndView preview(@PathVariable String number, @Valid @ModelAttribute("form") LetterForm form,
			BindingResult errors, Model model, @AuthenticationPrincipal Viewer viewer) {
		var sheet = open(number, viewer);
		var letter = compose(form, errors, sheet, viewer);
		if (letter.isEmpty()) {
			return again(model, form, sheet);
		}
		fill(model, form, sheet);
		model.addAttribute("letter", letter.get());
		model.addAttribute("body", Markdown.html(letter.get().body()));
		this.check.recipient(form, sheet.recipients(), errors).ifPresent((to) -> model.addAttribute("to", to));
		return new ModelAndView("letter/preview", model.asMap());
	}

	/** Back to the text, from looking at it. */
	@PostMapping(path = "/ny", params = "ret")
	String edit(@PathVariable String number, @ModelAttribute("form") LetterForm form, BindingResult typed, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		return fill(model, form, open(number, viewer));
	}

	@PostMapping(path = "/ny", params = "pdf")
	Object print(@PathVariable String number, @Valid @ModelAttribute("form") LetterForm form, BindingResult errors,
			Model model, @AuthenticationPrincipal Viewer viewer) {
		var sheet = open(number, viewer);
		var letter = compose(form, errors, sheet, viewer);
		if (letter.isEmpty()) {
			return again(model, form, sheet);
		}
		var name = ContentDisposition.inline().filename(sheet.opened().number() + ".pdf").build();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.body(this.desk.print(letter.get()));
	}

	/** The letters in this case that the viewer has begun. */
	private List<Draft> begun(String number, Viewer viewer) {
		return this.drafts.of(viewer, "/henvendelser/" + number + "/brev/ny");
	}

	private Sheet open(String number, Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(number), viewer);
		var known = this.facts.read(opened);
		return new Sheet(opened, known, this.desk.values(opened, known, viewer), this.desk.recipients(known));
	}

	private Optional<Paper> compose(LetterForm form, BindingResult errors, Sheet sheet, Viewer viewer) {
		var to = this.check.recipient(form, sheet.recipients(), errors);
		var typed = sheet.values().with(form.answerBy(), form.answered());
		var values = to.map((recipient) -> typed.to(recipient, sheet.facts())).orElse(typed);
		this.check.check(form, values, errors);
		return errors.hasErrors() ? Optional.empty()
				: to.map((recipient) -> this.desk.compose(sheet.opened(), form, recipient, values, viewer));
	}

	private ModelAndView again(Model model, LetterForm form, Sheet sheet) {
		return new ModelAndView(fill(model, form, sheet), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String fill(Model model, LetterForm form, Sheet sheet) {
		model.addAttribute("opened", sheet.opened());
		model.addAttribute("facts", sheet.facts());
		model.addAttribute("recipients", sheet.recipients());
		model.addAttribute("asksAnswerBy", form.answerBy() != null || form.subjectText().asksFor(LetterField.ANSWER_BY)
				|| form.bodyText().asksFor(LetterField.ANSWER_BY));
		return VIEW;
	}

	/** The fields the case has nothing to put in, told before anything is written. */
	private static List<String> missing(LetterForm form, Sheet sheet) {
		var text = new TemplateText(form.subjectText().text() + "\n" + form.bodyText().text());
		return Arrays.stream(LetterField.values())
			.filter((field) -> field != LetterField.RECIPIENT && field != LetterField.ANSWER_BY)
			.filter((field) -> text.asksFor(field) && !sheet.values().knows(field))
			.map(LetterField::written)
			.toList();
	}

	/**
	 * A case laid out for writing.
	 *
	 * @param opened the case
	 * @param facts what it says
	 * @param values what fields stand for before anything is typed
	 * @param recipients whom it knows
	 */
	private record Sheet(OpenCase opened, CaseFacts facts, LetterValues values, List<Recipient> recipients) {
	}

}
