package dk.borgerraadgiver.report.writing;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.frozen.FrozenReports;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a frozen report would say differently today, as cases have been corrected since.
 */
@Controller
class DifferencesController {

	private final ReportDesk desk;

	private final Composer composer;

	private final FrozenReports frozen;

	DifferencesController(ReportDesk desk, Composer composer, FrozenReports frozen) {
		this.desk = desk;
		this.composer = composer;
		this.frozen = frozen;
	}

	@GetMapping(WorkshopController.PATH + "/{id}/forskelle")
	String show(@PathVariable UUID id, @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var piece = this.desk.look(id, viewer);
		var report = this.frozen.find(id).orElseThrow(() -> new NotFound("frozen report " + id));
		List<Difference> all = Differences.between(report.content(), this.composer.current(piece));
		var paging = new Paging(page, Paging.ROWS, all.size());
		model.addAttribute("piece", piece);
		model.addAttribute("report", report);
		model.addAttribute("count", all.size());
		model.addAttribute("paging", paging);
		model.addAttribute("differences", all.stream().skip(paging.offset()).limit(paging.size()).toList());
		return "report/workshop/differences";
	}

}
