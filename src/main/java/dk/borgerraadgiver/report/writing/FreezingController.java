package dk.borgerraadgiver.report.writing;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Freezes a report, and tells whoever waits how far it has come.
 */
@Controller
@RequestMapping(WorkshopController.PATH + "/{id}")
class FreezingController {

	private static final String VIEW = "report/workshop/freezing";

	private static final String DONE = "report.frozen.done";

	/** Sent by the script that looks on, which loads another page anew by itself. */
	private static final String LOOKS_ON = "X-Looks-On";

	private final ReportDesk desk;

	private final FreezingRuns runs;

	FreezingController(ReportDesk desk, FreezingRuns runs) {
		this.desk = desk;
		this.runs = runs;
	}

	@PostMapping("/frys")
	ModelAndView freeze(@PathVariable UUID id, Model model, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		this.desk.look(id, viewer);
		var run = this.runs.begin(id, viewer);
		if (run.isRunning()) {
			return new ModelAndView("redirect:" + WorkshopController.PATH + "/" + id + "/fryser");
		}
		if (run.failure() != null) {
			return page(id, run, model, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
		}
		redirect.addFlashAttribute(new Flash(DONE));
		return WorkshopController.home(id);
	}

	/**
	 * The page loads itself anew until the end. A draft that nobody freezes is told so:
	 * of a freezing during which the server was stopped nothing is left.
	 */
	@GetMapping("/fryser")
	ModelAndView show(@PathVariable UUID id, @RequestHeader(name = LOOKS_ON, defaultValue = "false") boolean looksOn,
			Model model, RedirectAttributes redirect, HttpServletResponse response,
			@AuthenticationPrincipal Viewer viewer) {
		var draft = this.desk.look(id, viewer).isDraft();
		var run = this.runs.of(id).filter((one) -> one.isRunning() || one.failure() != null).orElse(null);
		if (run == null && !draft) {
			if (!looksOn) {
				redirect.addFlashAttribute(new Flash(DONE));
			}
			return WorkshopController.home(id);
		}
		if (run != null && run.isRunning()) {
			response.setHeader("Refresh", "3");
		}
		return page(id, run, model, HttpStatus.OK, viewer);
	}

	private ModelAndView page(UUID id, @Nullable FreezingRun run, Model model, HttpStatus status, Viewer viewer) {
		model.addAttribute("piece", this.desk.look(id, viewer));
		model.addAttribute("run", run);
		return new ModelAndView(VIEW, model.asMap(), status);
	}

}
