package dk.borgerraadgiver.report.reconciliation;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.writing.ReportDesk;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The checklist a draft goes through before it is frozen.
 */
@Controller
class ReconciliationController {

	private final ReportDesk desk;

	private final Reconciliation reconciliation;

	ReconciliationController(ReportDesk desk, Reconciliation reconciliation) {
		this.desk = desk;
		this.reconciliation = reconciliation;
	}

	@GetMapping("/beretninger/vaerksted/{id}/afstem")
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		var piece = this.desk.look(id, viewer);
		if (!piece.isDraft()) {
			throw new NotFound("draft " + id);
		}
		var lines = this.reconciliation.of(piece, viewer);
		model.addAttribute("piece", piece);
		model.addAttribute("lines", lines);
		model.addAttribute("stopped", lines.stream().anyMatch((line) -> line.weight() == CheckLine.Weight.STOP));
		return "report/workshop/reconciliation";
	}

}
