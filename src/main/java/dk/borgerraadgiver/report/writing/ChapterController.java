package dk.borgerraadgiver.report.writing;

import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.report.format.HtmlBody;
import dk.borgerraadgiver.shared.Flash;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
 * Writes the chapters of a report: the text on one side, what becomes of it on the other.
 */
@Controller
@RequestMapping(WorkshopController.PATH + "/{id}/kapitler")
class ChapterController {

	private static final String VIEW = "report/workshop/chapter";

	private final ReportDesk desk;

	private final Composer composer;

	ChapterController(ReportDesk desk, Composer composer) {
		this.desk = desk;
		this.composer = composer;
	}

	@ModelAttribute("piece")
	Workpiece piece(@PathVariable UUID id, @AuthenticationPrincipal Viewer viewer) {
		return this.desk.look(id, viewer);
	}

	@PostMapping("/ny")
	ModelAndView add(@PathVariable UUID id, @Valid @ModelAttribute("chapter") ChapterTitle chapter,
			BindingResult errors, Model model, @AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors()) {
			return new ModelAndView("report/workshop/report", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.desk.add(id, chapter.id(), Objects.requireNonNull(chapter.title()), viewer);
		return new ModelAndView("redirect:" + WorkshopController.PATH + "/" + id + "/kapitler/" + chapter.id());
	}

	@GetMapping("/{part}")
	String show(@ModelAttribute("piece") Workpiece piece, @PathVariable UUID part, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		return page(piece, part, this.desk.chapter(piece.id(), part, viewer), model);
	}

	@PostMapping("/{part}")
	ModelAndView write(@ModelAttribute("piece") Workpiece piece, @PathVariable UUID part,
			@Valid @ModelAttribute("form") ChapterForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors()) {
			return new ModelAndView(page(piece, part, form, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (this.desk.write(piece.id(), part, form, viewer) >= 0) {
			redirect.addFlashAttribute(new Flash("report.chapter.saved"));
			return new ModelAndView("redirect:" + WorkshopController.PATH + "/" + piece.id() + "/kapitler/" + part);
		}
		var saved = this.desk.chapter(piece.id(), part, viewer);
		var mine = form.withVersion(Objects.requireNonNull(saved.version()));
		page(piece, part, mine, model);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		model.addAttribute("saved", saved);
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
	}

	/** The text as it would read; nothing is saved. */
	@PostMapping(path = "/{part}", params = "vis")
	ModelAndView show(@ModelAttribute("piece") Workpiece piece, @PathVariable UUID part,
			@Valid @ModelAttribute("form") ChapterForm form, BindingResult errors, Model model) {
		return new ModelAndView(page(piece, part, form, model), model.asMap(),
				errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

	/**
	 * Saves while somebody writes; answers with the new version, or that another wrote.
	 */
	@PostMapping("/{part}/gem")
	@Audited(Act.NOTHING)
	ResponseEntity<String> keep(@ModelAttribute("piece") Workpiece piece, @PathVariable UUID part,
			@Valid @ModelAttribute("form") ChapterForm form, BindingResult errors,
			@AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors()) {
			return ResponseEntity.unprocessableContent().build();
		}
		long version = this.desk.write(piece.id(), part, form, viewer);
		return (version >= 0) ? ResponseEntity.ok(Long.toString(version))
				: ResponseEntity.status(HttpStatus.CONFLICT).build();
	}

	/** The piece of page beside the text. */
	@PostMapping("/{part}/vis")
	String preview(@ModelAttribute("piece") Workpiece piece, @PathVariable UUID part,
			@ModelAttribute("form") ChapterForm form, Model model) {
		model.addAttribute("body", HtmlBody.of(this.composer.preview(piece, form.text())));
		return "report/workshop/chapter :: shown";
	}

	@PostMapping("/{part}/flyt")
	ModelAndView move(@ModelAttribute("piece") Workpiece piece, @PathVariable UUID part, @RequestParam("op") boolean up,
			@AuthenticationPrincipal Viewer viewer) {
		this.desk.move(piece.id(), part, up, viewer);
		return WorkshopController.home(piece.id());
	}

	@PostMapping("/{part}/medtag")
	ModelAndView include(@ModelAttribute("piece") Workpiece piece, @PathVariable UUID part,
			@RequestParam("med") boolean wanted, @AuthenticationPrincipal Viewer viewer) {
		this.desk.include(piece.id(), part, wanted, viewer);
		return WorkshopController.home(piece.id());
	}

	private String page(Workpiece piece, UUID part, ChapterForm form, Model model) {
		model.addAttribute("part", part);
		model.addAttribute("form", form);
		model.addAttribute("offers", this.composer.offers(piece));
		model.addAttribute("body", HtmlBody.of(this.composer.preview(piece, form.text())));
		return VIEW;
	}

}
