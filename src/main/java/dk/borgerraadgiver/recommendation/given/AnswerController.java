package dk.borgerraadgiver.recommendation.given;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.recommendation.RecommendationStatus;
import dk.borgerraadgiver.recommendation.reading.RecommendationPage;
import dk.borgerraadgiver.recommendation.reading.RecommendationReader;
import dk.borgerraadgiver.shared.Choice;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
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
 * Notes what a department answers, or corrects what was noted.
 */
@Controller
@RequestMapping("/anbefalinger/{id:[0-9a-f-]{36}}/svar")
class AnswerController {

	private static final String VIEW = "recommendation/answer";

	private final FollowUpDesk desk;

	private final RecommendationReader reader;

	private final StatusChoices statuses;

	private final CodeChoices codes;

	private final Clock clock;

	AnswerController(FollowUpDesk desk, RecommendationReader reader, StatusChoices statuses, CodeChoices codes,
			Clock clock) {
		this.desk = desk;
		this.reader = reader;
		this.statuses = statuses;
		this.codes = codes;
		this.clock = clock;
	}

	@GetMapping
	String blank(@PathVariable UUID id, @RequestParam(name = "retter", required = false) @Nullable UUID corrected,
			Model model, @AuthenticationPrincipal Viewer viewer) {
		var page = this.reader.read(id, viewer);
		model.addAttribute("form", (corrected != null) ? correction(page, corrected) : first(page));
		return fill(model, page);
	}

	@PostMapping
	ModelAndView answer(@PathVariable UUID id, @Valid @ModelAttribute("form") AnswerForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				this.desk.answer(id, form, viewer);
				redirect.addFlashAttribute(new Flash("recommendation.answered"));
				return new ModelAndView("redirect:/anbefalinger/" + id);
			}
			catch (RuleBroken broken) {
				Mistakes.reject(errors, broken);
			}
		}
		return new ModelAndView(fill(model, this.reader.read(id, viewer)), model.asMap(),
				HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private AnswerForm first(RecommendationPage page) {
		var only = (page.addressees().size() == 1) ? page.addressees().getFirst().id() : null;
		var status = page.head().status();
		return new AnswerForm(UUID.randomUUID(), only, LocalDate.now(this.clock), null, null,
				(status != RecommendationStatus.PROPOSED) ? status : null, page.head().followUpOn(), null);
	}

	private AnswerForm correction(RecommendationPage page, UUID corrected) {
		var answer = page.answers()
			.stream()
			.filter((one) -> one.id().equals(corrected))
			.findFirst()
			.orElseThrow(() -> new NotFound("answer " + corrected));
		return new AnswerForm(UUID.randomUUID(), answer.departmentId(), answer.on(), answer.answeredBy(), answer.text(),
				page.head().status(), page.head().followUpOn(), answer.id());
	}

	private String fill(Model model, RecommendationPage page) {
		model.addAttribute("head", page.head());
		model.addAttribute("statuses", this.statuses.all());
		model.addAttribute("departments", departments(page));
		return VIEW;
	}

	/** The addressees; of a recommendation to everybody any department. */
	private List<? extends Choice> departments(RecommendationPage page) {
		if (page.addressees().isEmpty()) {
			return this.codes.on(LocalDate.now(this.clock)).getOrDefault(CodeList.DEPARTMENT, List.of());
		}
		var choices = new ArrayList<Choice>();
		page.addressees().forEach((one) -> choices.add(Choice.of(one.id(), one.nowName())));
		return choices;
	}

}
