package dk.borgerraadgiver.recommendation.focus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.problem.KnownProblems;
import dk.borgerraadgiver.recommendation.given.Addressee;
import dk.borgerraadgiver.web.FormAgain;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * Lays out what a focus area's form needs beside what is typed.
 */
@Component
class FocusFormPage {

	static final String VIEW = "recommendation/focus-edit";

	private final CodeChoices codes;

	private final KnownProblems problems;

	private final FormAgain forms;

	private final Clock clock;

	FocusFormPage(CodeChoices codes, KnownProblems problems, FormAgain forms, Clock clock) {
		this.codes = codes;
		this.problems = problems;
		this.forms = forms;
		this.clock = clock;
	}

	String fill(Model model, FocusForm form) {
		model.addAttribute("departments", this.codes.on(LocalDate.now(this.clock), form.departments())
			.getOrDefault(CodeList.DEPARTMENT, List.of()));
		model.addAttribute("problems", this.problems.choices(form.problemsOrNone()));
		return VIEW;
	}

	/** The form with one more row to fill in. */
	String more(Model model, FocusForm form, BindingResult typed) {
		var longer = form.withMoreAddressees();
		this.forms.show(model, longer, typed);
		model.addAttribute("focus", "addressees%d.departmentId".formatted(Addressee.count(longer.addressees()) - 1));
		return fill(model, longer);
	}

	/** What was typed in the fields, what somebody else saved meanwhile above them. */
	void fillBoth(Model model, FocusForm typed, FocusForm saved) {
		var mine = typed.withVersion(saved.version());
		var names = new HashMap<UUID, String>();
		this.codes.on(LocalDate.now(this.clock), saved.departments())
			.getOrDefault(CodeList.DEPARTMENT, List.of())
			.forEach((one) -> names.put(one.id(), one.label()));
		this.problems.choices(saved.problemsOrNone()).forEach((one) -> names.put((UUID) one.id(), one.name()));
		model.addAttribute("saved", saved);
		model.addAttribute("names", names);
		this.forms.show(model, mine, new BeanPropertyBindingResult(mine, "form"));
		fill(model, mine);
	}

}
