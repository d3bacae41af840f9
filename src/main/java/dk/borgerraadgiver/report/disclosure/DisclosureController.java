package dk.borgerraadgiver.report.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.writing.Composer;
import dk.borgerraadgiver.report.writing.ReportDesk;
import dk.borgerraadgiver.report.writing.Workpiece;
import dk.borgerraadgiver.shared.Flash;
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
 * The small counts of a report: which tables keep some back, which tell all, and why.
 */
@Controller
@Audited(Act.PERMITTED)
@RequestMapping("/beretninger/vaerksted/{id}/smaa-tal")
class DisclosureController {

	private final ReportDesk reports;

	private final Composer composer;

	private final DisclosureDesk desk;

	private final DisclosureLog log;

	DisclosureController(ReportDesk reports, Composer composer, DisclosureDesk desk, DisclosureLog log) {
		this.reports = reports;
		this.composer = composer;
		this.desk = desk;
		this.log = log;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		return page(this.reports.look(id, viewer), model);
	}

	@PostMapping
	ModelAndView decide(@PathVariable UUID id, @Valid @ModelAttribute("form") DisclosureForm form, BindingResult errors,
			Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				this.desk.decide(id, form, viewer);
				redirect.addFlashAttribute(new Flash(form.isWhole() ? "report.small.told" : "report.small.kept"));
				return new ModelAndView("redirect:/beretninger/vaerksted/" + id + "/smaa-tal");
			}
			catch (RuleBroken broken) {
				errors.reject(broken.key(), broken.arguments(), broken.key());
			}
		}
		model.addAttribute("sent", form);
		return new ModelAndView(page(this.reports.look(id, viewer), model), model.asMap(),
				HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String page(Workpiece piece, Model model) {
		var whole = this.log.whole(piece.id());
		var tables = new LinkedHashMap<String, Grid>();
		for (Grid grid : piece.isDraft() ? this.composer.current(piece).grids() : List.<Grid>of()) {
			if (grid.isHiding() || grid.isLeftOut() || whole.contains(grid.key())) {
				tables.putIfAbsent(grid.key(), grid);
			}
		}
		model.addAttribute("piece", piece);
		model.addAttribute("tables", tables.values());
		model.addAttribute("whole", whole);
		model.addAttribute("forms", forms(tables, whole.stream().toList(), model));
		model.addAttribute("decisions", this.log.of(piece.id()));
		return "report/workshop/small";
	}

	/** A form for each table; the one that was sent with what was typed. */
	private static Map<String, DisclosureForm> forms(Map<String, Grid> tables, List<String> whole, Model model) {
		var forms = new LinkedHashMap<String, DisclosureForm>();
		tables.keySet().forEach((key) -> forms.put(key, DisclosureForm.of(key, !whole.contains(key))));
		if (model.getAttribute("sent") instanceof DisclosureForm sent && forms.containsKey(sent.table())) {
			forms.put(sent.table(), sent);
		}
		return forms;
	}

}
