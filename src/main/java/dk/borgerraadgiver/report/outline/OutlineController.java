package dk.borgerraadgiver.report.outline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.format.HtmlBody;
import dk.borgerraadgiver.report.writing.Comparing;
import dk.borgerraadgiver.report.writing.Composer;
import dk.borgerraadgiver.report.writing.ReportFacts;
import dk.borgerraadgiver.report.writing.ReportKind;
import dk.borgerraadgiver.report.writing.ReportState;
import dk.borgerraadgiver.report.writing.Workpiece;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.Period;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
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
 * The chapters reports begin with: their order, their first words, which kinds of report
 * have them.
 */
@Controller
@RequestMapping(OutlineController.PATH)
class OutlineController {

	static final String PATH = "/beretninger/skabelon";

	/** The preview belongs to no report. */
	private static final UUID NONE = new UUID(0, 0);

	private static final String CHAPTER = "report/outline/chapter";

	private final OutlineDesk desk;

	private final Composer composer;

	private final Clock clock;

	OutlineController(OutlineDesk desk, Composer composer, Clock clock) {
		this.desk = desk;
		this.composer = composer;
		this.clock = clock;
	}

	@ModelAttribute("kinds")
	List<ReportKind> kinds() {
		return List.of(ReportKind.values());
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("chapters", this.desk.all());
		return "report/outline/outline";
	}

	@GetMapping("/ny")
	String blank(Model model) {
		model.addAttribute("form", OutlineForm.blank());
		return CHAPTER;
	}

	@PostMapping("/ny")
	ModelAndView add(@Valid @ModelAttribute("form") OutlineForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors()) {
			return new ModelAndView(CHAPTER, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.desk.add(form.chapter(form.id()), viewer);
		redirect.addFlashAttribute(new Flash("report.outline.added"));
		return home();
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		return page(this.desk.chapter(id), OutlineForm.of(this.desk.chapter(id)), model);
	}

	@PostMapping("/{id}")
	ModelAndView write(@PathVariable UUID id, @Valid @ModelAttribute("form") OutlineForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var standing = this.desk.chapter(id);
		if (errors.hasErrors()) {
			return new ModelAndView(page(standing, form, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (this.desk.write(form.chapter(id), viewer)) {
			redirect.addFlashAttribute(new Flash("report.outline.saved"));
			return home();
		}
		var mine = form.withVersion(standing.version());
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		model.addAttribute("saved", standing.words());
		return new ModelAndView(page(standing, mine, model), model.asMap(), HttpStatus.CONFLICT);
	}

	@PostMapping("/{id}/flyt")
	ModelAndView move(@PathVariable UUID id, @RequestParam("op") boolean up, @AuthenticationPrincipal Viewer viewer) {
		this.desk.move(id, up, viewer);
		return home();
	}

	@PostMapping("/{id}/fjern")
	ModelAndView remove(@PathVariable UUID id, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		this.desk.remove(id, viewer);
		redirect.addFlashAttribute(new Flash("report.outline.removed"));
		return home();
	}

	@PostMapping("/forfra")
	ModelAndView reset(RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		this.desk.reset(viewer);
		redirect.addFlashAttribute(new Flash("report.outline.reset.done"));
		return home();
	}

	/** The text as it would read about the last half-year. */
	private String page(OutlineChapter standing, OutlineForm form, Model model) {
		var last = Period.halfYear(Period.halfYear(LocalDate.now(this.clock)).from().minusDays(1));
		var facts = new ReportFacts(ReportKind.HALF_YEAR, "", last, List.of(last.yearBefore()), List.of(), List.of());
		var piece = new Workpiece(NONE, facts, ReportState.DRAFT, false, 0, List.of());
		model.addAttribute("standing", standing);
		model.addAttribute("form", form);
		model.addAttribute("offers", this.composer.offers(piece));
		model.addAttribute("body", HtmlBody.of(this.composer.preview(piece, Comparing.fit(form.text(), true))));
		return CHAPTER;
	}

	private static ModelAndView home() {
		return new ModelAndView("redirect:" + PATH);
	}

}
