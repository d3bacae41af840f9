package dk.borgerraadgiver.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.shared.Flash;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
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
 * The administrator's page of the office's rules about what it takes up.
 */
@Controller
@RequestMapping("/indstillinger/kompetence")
class RuleController {

	private static final String LIST = "redirect:/indstillinger/kompetence";

	private static final String VIEW = "competence/rule";

	private final CompetenceRules rules;

	private final DefaultCompetenceRules defaults;

	private final CodeChoices codes;

	private final Clock clock;

	RuleController(CompetenceRules rules, DefaultCompetenceRules defaults, CodeChoices codes, Clock clock) {
		this.rules = rules;
		this.defaults = defaults;
		this.codes = codes;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("rules", this.rules.all());
		return "competence/rules";
	}

	@PostMapping("/almindelige")
	String fill() {
		this.defaults.fillIfEmpty();
		return LIST;
	}

	@GetMapping("/ny")
	String blank(Model model) {
		return show(model, RuleForm.blank());
	}

	@PostMapping("/ny")
	ModelAndView add(@Valid @ModelAttribute("form") RuleForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (isWrong(form, errors)) {
			return new ModelAndView(show(model, form), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.rules.add(form);
		return saved(redirect);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		return show(model, this.rules.form(id));
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") RuleForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		var before = this.rules.form(id);
		if (isWrong(form, errors)) {
			return new ModelAndView(show(model, form), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (this.rules.change(form) || before.saysTheSameAs(form)) {
			return saved(redirect);
		}
		return conflict(form, this.rules.form(id), model);
	}

	@PostMapping("/{id}/slet")
	String remove(@PathVariable UUID id, RedirectAttributes redirect) {
		this.rules.remove(id);
		redirect.addFlashAttribute(new Flash("competence.removed"));
		return LIST;
	}

	/** Both versions: what is typed in the form, what was saved meanwhile above it. */
	private ModelAndView conflict(RuleForm typed, RuleForm saved, Model model) {
		var mine = typed.withVersion(saved.version());
		model.addAttribute("saved",
				this.rules.all().stream().filter((rule) -> rule.id().equals(saved.id())).findFirst().orElse(null));
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		return new ModelAndView(show(model, mine), model.asMap(), HttpStatus.CONFLICT);
	}

	private static boolean isWrong(RuleForm form, BindingResult errors) {
		if (!form.hasOneCondition()) {
			errors.rejectValue("months", "competence.condition.one");
		}
		return errors.hasErrors();
	}

	private String show(Model model, RuleForm form) {
		var used = Stream.of(form.departmentId(), form.categoryId(), form.typeId(), form.groundId())
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
		model.addAttribute("form", form);
		model.addAttribute("isNew", form.version() == null);
		var choices = this.codes.on(LocalDate.now(this.clock), used);
		model.addAttribute("departments", choices.get(CodeList.DEPARTMENT));
		model.addAttribute("categories", choices.get(CodeList.CATEGORY));
		model.addAttribute("types", choices.get(CodeList.TYPE));
		model.addAttribute("grounds", choices.get(CodeList.GROUND));
		return VIEW;
	}

	private static ModelAndView saved(RedirectAttributes redirect) {
		redirect.addFlashAttribute(new Flash("competence.saved"));
		return new ModelAndView(LIST);
	}

}
