package dk.borgerraadgiver.report.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.counting.CodeName;
import dk.borgerraadgiver.report.counting.Figures;
import dk.borgerraadgiver.report.format.HtmlBody;
import dk.borgerraadgiver.report.past.PublishedFigures;
import dk.borgerraadgiver.report.past.PublishedSheets;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Period;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The workshop's pages of a whole report: begin it, plan it, look at it, freeze it.
 */
@Controller
@RequestMapping(WorkshopController.PATH)
class WorkshopController {

	static final String PATH = "/beretninger/vaerksted";

	private static final String PLAN = "report/workshop/plan";

	private static final String OFFERED = "departments";

	private final ReportDesk desk;

	private final Composer composer;

	private final Figures figures;

	private final PublishedFigures published;

	private final Clock clock;

	WorkshopController(ReportDesk desk, Composer composer, Figures figures, PublishedFigures published, Clock clock) {
		this.published = published;
		this.figures = figures;
		this.desk = desk;
		this.composer = composer;
		this.clock = clock;
	}

	@ModelAttribute("kinds")
	List<ReportKind> kinds() {
		return List.of(ReportKind.values());
	}

	@ModelAttribute("known")
	List<Period> periods() {
		return known();
	}

	@GetMapping("/ny")
	String blank(Model model) {
		var last = Period.halfYear(Period.halfYear(LocalDate.now(this.clock)).from().minusDays(1));
		model.addAttribute("form", ReportForm.of(UUID.randomUUID(),
				new ReportFacts(ReportKind.HALF_YEAR, "", last, List.of(last.yearBefore()), List.of(), List.of()),
				null));
		model.addAttribute(OFFERED, offered(last.to()));
		return PLAN;
	}

	@PostMapping("/ny")
	ModelAndView begin(@Valid @ModelAttribute("form") ReportForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		form.check(known(), errors);
		var offered = offered(form.to());
		model.addAttribute(OFFERED, offered);
		if (errors.hasErrors()) {
			return new ModelAndView(PLAN, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.desk.begin(form.id(), form.facts(offered), viewer);
		redirect.addFlashAttribute(new Flash("report.begun"));
		return home(form.id());
	}

	/** The same form with room for more periods; nothing is saved. */
	@PostMapping(path = "/ny", params = "flere")
	String more(@ModelAttribute("form") ReportForm form, BindingResult errors, Model model) {
		form.addLines();
		model.addAttribute(OFFERED, offered(form.to()));
		return PLAN;
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		return page(this.desk.look(id, viewer), model);
	}

	@GetMapping("/{id}/plan")
	String plan(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		var piece = this.desk.look(id, viewer);
		model.addAttribute("piece", piece);
		model.addAttribute("form", ReportForm.of(id, piece.facts(), piece.version()));
		model.addAttribute(OFFERED, offered(piece.facts().period().to()));
		return PLAN;
	}

	@PostMapping("/{id}/plan")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") ReportForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		form.check(known(), errors);
		var piece = this.desk.look(id, viewer);
		var offered = offered(form.to());
		model.addAttribute("piece", piece);
		model.addAttribute(OFFERED, offered);
		if (errors.hasErrors()) {
			return new ModelAndView(PLAN, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (this.desk.plan(id, form.version(), form.facts(offered), viewer)) {
			redirect.addFlashAttribute(new Flash("report.planned"));
			return home(id);
		}
		if (piece.facts().equals(form.facts(offered))) {
			return home(id);
		}
		var mine = form.withVersion(piece.version());
		model.addAttribute("form", mine);
		model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form"); // a fresh one
																		// writes days in
																		// Danish
		model.addAttribute("saved", piece.facts());
		return new ModelAndView(PLAN, model.asMap(), HttpStatus.CONFLICT);
	}

	/** The same form with room for more periods; nothing is saved. */
	@PostMapping(path = "/{id}/plan", params = "flere")
	String more(@PathVariable UUID id, @ModelAttribute("form") ReportForm form, BindingResult errors, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("piece", this.desk.look(id, viewer));
		return more(form, errors, model);
	}

	private List<Period> known() {
		return new PublishedSheets(this.published.standing()).periods();
	}

	/** The whole draft as it would be read. */
	@GetMapping("/{id}/vis")
	String preview(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		var piece = this.desk.look(id, viewer);
		var content = this.composer.draft(piece);
		model.addAttribute("piece", piece);
		model.addAttribute("draft", content);
		model.addAttribute("body", HtmlBody.of(content));
		return "report/workshop/preview";
	}

	/** A department's part of the draft as it would be read. */
	@GetMapping("/{id}/vis/{department}")
	String preview(@PathVariable UUID id, @PathVariable UUID department, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var piece = this.desk.look(id, viewer);
		var part = this.composer.part(piece, department).orElseThrow(() -> new NotFound("part " + department));
		model.addAttribute("piece", piece);
		model.addAttribute("part", part.name());
		model.addAttribute("draft", part.content());
		model.addAttribute("body", HtmlBody.of(part.content()));
		return "report/workshop/preview";
	}

	/** The departments of the first level on a day; today where no day is known. */
	private List<CodeName> offered(@Nullable LocalDate day) {
		return this.figures.names((day != null) ? day : LocalDate.now(this.clock))
			.ofList("DEPARTMENT")
			.stream()
			.filter((one) -> one.groupKey() == null)
			.toList();
	}

	private String page(Workpiece piece, Model model) {
		model.addAttribute("piece", piece);
		model.addAttribute("chapter", ChapterTitle.blank());
		model.addAttribute("parts",
				offered(piece.facts().period().to()).stream()
					.filter((one) -> piece.facts().givesPart(one.key()))
					.toList());
		return "report/workshop/report";
	}

	static ModelAndView home(UUID id) {
		return new ModelAndView("redirect:" + PATH + "/" + id);
	}

}
