package dk.borgerraadgiver.report.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.frozen.FrozenReport;
import dk.borgerraadgiver.report.frozen.FrozenReports;
import dk.borgerraadgiver.report.writing.ReportDesk;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;

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
 * The way of a frozen report: what has happened to it, and what is to be noted next.
 */
@Controller
@RequestMapping("/beretninger/vaerksted/{id}/vej")
class RouteController {

	private static final String VIEW = "report/workshop/route";

	private final ReportDesk reports;

	private final FrozenReports frozen;

	private final RouteDesk desk;

	private final RouteLog log;

	private final Clock clock;

	RouteController(ReportDesk reports, FrozenReports frozen, RouteDesk desk, RouteLog log, Clock clock) {
		this.reports = reports;
		this.frozen = frozen;
		this.desk = desk;
		this.log = log;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", RouteForm.blank(today()));
		return page(id, frozen(id), model, viewer);
	}

	@PostMapping
	ModelAndView take(@PathVariable UUID id, @Valid @ModelAttribute("form") RouteForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var report = frozen(id);
		form.check(report.frozenOn(), today(), errors);
		if (!errors.hasErrors()) {
			try {
				this.desk.take(id, form, viewer);
				redirect.addFlashAttribute(new Flash("report.step.noted"));
				return new ModelAndView("redirect:/beretninger/vaerksted/" + id + "/vej");
			}
			catch (RuleBroken broken) {
				errors.rejectValue("kind", broken.key(), broken.arguments(), broken.key());
			}
		}
		return new ModelAndView(page(id, report, model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String page(UUID id, FrozenReport report, Model model, Viewer viewer) {
		var piece = this.reports.look(id, viewer);
		model.addAttribute("piece", piece);
		model.addAttribute("report", report);
		model.addAttribute("steps", this.log.of(id));
		model.addAttribute("possible", RouteDesk.possible(piece.state(), piece.open()));
		return VIEW;
	}

	private FrozenReport frozen(UUID id) {
		return this.frozen.find(id).orElseThrow(() -> new NotFound("frozen report " + id));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
