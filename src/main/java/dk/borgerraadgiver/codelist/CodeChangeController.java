package dk.borgerraadgiver.codelist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeChange.Merge;
import dk.borgerraadgiver.codelist.CodeChange.Move;
import dk.borgerraadgiver.codelist.CodeChange.Rename;
import dk.borgerraadgiver.codelist.CodeChange.Retire;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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
 * Renames, moves, merges and retires a code: fill in, look at what it would change, carry
 * out.
 */
@Controller
@RequestMapping({ ListPath.TREES + "/{id}", ListPath.FLAT + "/{id}" })
class CodeChangeController {

	private static final String FORM = "codelist/change";

	private final CodeAdministration administration;

	private final CodeRows rows;

	private final Clock clock;

	CodeChangeController(CodeAdministration administration, CodeRows rows, Clock clock) {
		this.administration = administration;
		this.rows = rows;
		this.clock = clock;
	}

	@ModelAttribute
	void describe(@PathVariable ListPath path, @PathVariable UUID id, Model model) {
		List<CodeRow> list = this.rows.of(path.list(), today());
		CodeRow code = CodeRow.in(list, id);
		List<CodeRow> others = list.stream().filter((row) -> row.validTo() == null && !row.id().equals(id)).toList();
		model.addAttribute("path", path);
		model.addAttribute("code", code);
		model.addAttribute("groups", others.stream().filter((row) -> row.groupId() == null).toList());
		model.addAttribute("successors", others.stream().filter((row) -> row.meaning() == code.meaning()).toList());
	}

	@GetMapping("/omdoeb")
	String rename(@ModelAttribute(name = "code", binding = false) CodeRow code,
			@RequestParam(required = false) @Nullable Integer navn, Model model) {
		return open((navn != null) ? correction(code, navn) : new Rename(code.version(), code.name(), today()), model);
	}

	/** Of a name in the history: as it was spelt, from the day it was given. */
	private Rename correction(CodeRow code, int index) {
		List<PastName> names = this.rows.names(code.id());
		if (index < 0 || index >= names.size()) {
			throw new NotFound("name " + index);
		}
		PastName wrong = names.get(index);
		return new Rename(code.version(), wrong.name(), wrong.isOriginal() ? null : wrong.from());
	}

	@PostMapping("/omdoeb")
	ModelAndView rename(@PathVariable ListPath path, @PathVariable UUID id, @Valid @ModelAttribute("form") Rename form,
			BindingResult errors, @RequestParam Step step, RedirectAttributes redirect) {
		return go(path, id, form, errors, step, redirect);
	}

	@GetMapping("/flyt")
	String move(@ModelAttribute(name = "code", binding = false) CodeRow code, Model model) {
		return open(new Move(code.version(), code.groupId(), today()), model);
	}

	@PostMapping("/flyt")
	ModelAndView move(@PathVariable ListPath path, @PathVariable UUID id, @Valid @ModelAttribute("form") Move form,
			BindingResult errors, @RequestParam Step step, RedirectAttributes redirect) {
		return go(path, id, form, errors, step, redirect);
	}

	@GetMapping("/laeg-sammen")
	String merge(@ModelAttribute(name = "code", binding = false) CodeRow code, Model model) {
		return open(new Merge(code.version(), null, today()), model);
	}

	@PostMapping("/laeg-sammen")
	ModelAndView merge(@PathVariable ListPath path, @PathVariable UUID id, @Valid @ModelAttribute("form") Merge form,
			BindingResult errors, @RequestParam Step step, RedirectAttributes redirect) {
		return go(path, id, form, errors, step, redirect);
	}

	@GetMapping("/udgaa")
	String retire(@ModelAttribute(name = "code", binding = false) CodeRow code, Model model) {
		return open(new Retire(code.version(), today()), model);
	}

	@PostMapping("/udgaa")
	ModelAndView retire(@PathVariable ListPath path, @PathVariable UUID id, @Valid @ModelAttribute("form") Retire form,
			BindingResult errors, @RequestParam Step step, RedirectAttributes redirect) {
		return go(path, id, form, errors, step, redirect);
	}

	private static String open(CodeChange form, Model model) {
		model.addAttribute("form", form);
		return FORM;
	}

	private ModelAndView go(ListPath path, UUID id, CodeChange change, BindingResult errors, Step step,
			RedirectAttributes redirect) {
		if (step == Step.EDIT) {
			return new ModelAndView(FORM);
		}
		if (!errors.hasErrors()) {
			try {
				if (step == Step.LOOK) {
					return new ModelAndView("codelist/preview", "preview",
							this.administration.preview(path.list(), id, change));
				}
				this.administration.carryOut(path.list(), id, change);
				redirect.addFlashAttribute(new Flash("codelist." + change.kind() + ".done"));
				return new ModelAndView("redirect:" + path.href() + "/" + id);
			}
			catch (RuleBroken ex) {
				errors.reject(ex.key(), ex.arguments(), null);
			}
		}
		return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** What the administrator asks for with the button pressed. */
	enum Step {

		/** Show what it would change. */
		LOOK,

		/** Back to the form. */
		EDIT,

		/** Do it. */
		CARRY_OUT

	}

}
