package dk.borgerraadgiver.problem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
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
 * States a finding of an own-initiative case.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/konstateringer")
class FindingController {

	private static final String VIEW = "problem/finding";

	private final FindingDesk desk;

	private final CaseDoor door;

	private final CodeChoices codes;

	private final Clock clock;

	FindingController(FindingDesk desk, CaseDoor door, CodeChoices codes, Clock clock) {
		this.desk = desk;
		this.door = door;
		this.codes = codes;
		this.clock = clock;
	}

	@ModelAttribute("opened")
	OpenCase opened(@PathVariable String number, @AuthenticationPrincipal Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(number), viewer);
		this.desk.requireOwnInitiative(opened);
		return opened;
	}

	@GetMapping
	String blank(@ModelAttribute("opened") OpenCase opened,
			@RequestParam(name = "retter", required = false) @Nullable UUID corrected, Model model) {
		var form = (corrected != null) ? this.desk.form(opened, corrected)
				: FindingForm.blank(LocalDate.now(this.clock));
		model.addAttribute("form", form);
		return fill(model, form);
	}

	@PostMapping
	ModelAndView state(@ModelAttribute("opened") OpenCase opened, @Valid @ModelAttribute("form") FindingForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (form.lacksReason()) {
			errors.rejectValue("reason", "problem.finding.reason.missing");
		}
		if (!errors.hasErrors()) {
			try {
				this.desk.state(opened, form, viewer);
				redirect.addFlashAttribute(new Flash("problem.finding.done"));
				return new ModelAndView("redirect:" + opened.href());
			}
			catch (RuleBroken broken) {
				errors.reject(broken.key(), broken.key());
			}
		}
		return new ModelAndView(fill(model, form), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String fill(Model model, FindingForm form) {
		List<UUID> used = Stream.ofNullable(form.departmentId()).map(Objects::requireNonNull).toList();
		model.addAttribute("departments",
				this.codes.on(LocalDate.now(this.clock), used).getOrDefault(CodeList.DEPARTMENT, List.of()));
		return VIEW;
	}

}
