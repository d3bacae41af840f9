package dk.borgerraadgiver.report.past;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.Paging;
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
 * What was published of earlier periods: the list, typing it in, withdrawing.
 */
@Controller
@RequestMapping(PublishedController.PATH)
class PublishedController {

	static final String PATH = "/tal/offentliggjorte";

	private static final String ENTER = "report/past/enter";

	private static final int FIRST_YEAR = 1970;

	private static final int LAST_YEAR = 2200;

	private final PublishedDesk desk;

	private final PublishedFigures figures;

	private final Clock clock;

	PublishedController(PublishedDesk desk, PublishedFigures figures, Clock clock) {
		this.desk = desk;
		this.figures = figures;
		this.clock = clock;
	}

	@ModelAttribute("kinds")
	PublishedKind[] kinds() {
		return PublishedKind.values();
	}

	@GetMapping
	String list(@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("page", this.desk.shelf(page, viewer));
		return "report/past/list";
	}

	@GetMapping("/ny")
	String blank(@RequestParam(name = "aar", required = false) @Nullable Integer year, Model model) {
		model.addAttribute("form", (year != null && year >= FIRST_YEAR && year <= LAST_YEAR)
				? PublishedForm.municipality(year) : PublishedForm.blank());
		return ENTER;
	}

	@PostMapping("/ny")
	ModelAndView enter(@Valid @ModelAttribute("form") PublishedForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!this.figures.remembers(form.id())) {
			var lines = form.understood(LocalDate.now(this.clock), this.figures.standing(), errors);
			if (errors.hasErrors()) {
				return new ModelAndView(ENTER, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
			}
			this.desk.enter(form.id(), lines, viewer);
		}
		redirect.addFlashAttribute(new Flash("report.past.entered"));
		return new ModelAndView("redirect:" + PATH);
	}

	@GetMapping("/{id}/traek-tilbage")
	String withdraw(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("figure", this.desk.look(id, viewer));
		model.addAttribute("form", new WithdrawForm(null));
		return "report/past/withdraw";
	}

	@PostMapping("/{id}/traek-tilbage")
	ModelAndView withdraw(@PathVariable UUID id, @Valid @ModelAttribute("form") WithdrawForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors()) {
			model.addAttribute("figure", this.desk.look(id, viewer));
			return new ModelAndView("report/past/withdraw", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.desk.withdraw(id, form.text(), viewer);
		redirect.addFlashAttribute(new Flash("report.past.withdrawn"));
		return new ModelAndView("redirect:" + PATH);
	}

}
