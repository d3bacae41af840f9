package dk.borgerraadgiver.report.selection;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.recommendation.ToldRecommendation;
import dk.borgerraadgiver.report.writing.ReportDesk;
import dk.borgerraadgiver.shared.Flash;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The recommendations of a report: those it tells, and those it leaves out.
 */
@Controller
@RequestMapping("/beretninger/vaerksted/{id}/anbefalinger")
class SelectionController {

	private final ReportDesk reports;

	private final SelectionDesk desk;

	private final LeftOutList list;

	SelectionController(ReportDesk reports, SelectionDesk desk, LeftOutList list) {
		this.reports = reports;
		this.desk = desk;
		this.list = list;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		var piece = this.reports.look(id, viewer);
		model.addAttribute("piece", piece);
		model.addAttribute("leftOut", this.list.of(id));
		model.addAttribute("out", this.list.idsOf(id));
		model.addAttribute("given", piece.isDraft() ? this.desk.given(piece) : List.<ToldRecommendation>of());
		model.addAttribute("earlier", piece.isDraft() ? this.desk.earlier(piece) : List.<ToldRecommendation>of());
		return "report/workshop/selection";
	}

	@PostMapping("/{recommendation}")
	String choose(@PathVariable UUID id, @PathVariable UUID recommendation, @RequestParam("med") boolean in,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		this.desk.choose(id, recommendation, in, viewer);
		redirect.addFlashAttribute(new Flash(in ? "report.selection.taken-in" : "report.selection.left-out"));
		return "redirect:/beretninger/vaerksted/" + id + "/anbefalinger";
	}

}
