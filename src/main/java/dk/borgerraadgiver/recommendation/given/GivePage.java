package dk.borgerraadgiver.recommendation.given;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoice;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.problem.KnownProblems;
import dk.borgerraadgiver.recommendation.basis.BasisForm;
import dk.borgerraadgiver.recommendation.basis.BasisReader;
import dk.borgerraadgiver.web.FormAgain;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * Lays out what a recommendation's form needs beside what is typed.
 */
@Component
class GivePage {

	static final String VIEW = "recommendation/edit";

	private final CodeChoices codes;

	private final CaseDoor door;

	private final BasisReader basis;

	private final KnownProblems problems;

	private final FormAgain forms;

	private final Clock clock;

	GivePage(CodeChoices codes, CaseDoor door, BasisReader basis, KnownProblems problems, FormAgain forms,
			Clock clock) {
		this.problems = problems;
		this.forms = forms;
		this.codes = codes;
		this.door = door;
		this.basis = basis;
		this.clock = clock;
	}

	/** An empty form for a recommendation that rests on a case or a problem. */
	RecommendationForm blank(@Nullable String number, @Nullable UUID problem, Viewer viewer) {
		var departments = (number != null) ? this.basis.departmentsOf(this.door.look(CaseNumber.parse(number), viewer))
				: List.<UUID>of();
		return RecommendationForm.blank(LocalDate.now(this.clock), new BasisForm(number, problem, null, null),
				departments);
	}

	/** The lists to choose from, and what it rests on. */
	String fill(Model model, RecommendationForm form, Viewer viewer) {
		model.addAttribute("departments", departments(form));
		String number = form.basisOrNone().number();
		if (number != null) {
			var opened = this.door.look(CaseNumber.parse(number), viewer);
			model.addAttribute("opened", opened);
			model.addAttribute("parts", this.basis.partsOf(opened, null));
		}
		var problem = form.basisOrNone().problemId();
		if (problem != null) {
			model.addAttribute("problem", this.problems.find(problem).map(KnownProblems.Known::title).orElse(null));
		}
		return VIEW;
	}

	/** The form with one more row to fill in. */
	String more(Model model, RecommendationForm form, BindingResult typed, Viewer viewer) {
		var longer = form.withMoreAddressees();
		this.forms.show(model, longer, typed);
		model.addAttribute("focus", "addressees%d.departmentId".formatted(Addressee.count(longer.addressees()) - 1));
		return fill(model, longer, viewer);
	}

	/** What was typed in the fields, what somebody else saved meanwhile above them. */
	void fillBoth(Model model, RecommendationForm typed, RecommendationForm saved, Viewer viewer) {
		var mine = typed.withVersion(saved.version());
		var names = new HashMap<UUID, String>();
		departments(saved).forEach((one) -> names.put(one.id(), one.label()));
		model.addAttribute("saved", saved);
		model.addAttribute("names", names);
		this.forms.show(model, mine, new BeanPropertyBindingResult(mine, "form"));
		fill(model, mine, viewer);
	}

	private List<CodeChoice> departments(RecommendationForm form) {
		var day = Objects.requireNonNullElseGet(form.givenOn(), () -> LocalDate.now(this.clock));
		return this.codes.on(day, form.departments()).getOrDefault(CodeList.DEPARTMENT, List.of());
	}

}
