package dk.borgerraadgiver.report.council;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The reports, and the page each is read on.
 */
@Controller
@RequestMapping(ReportsController.PATH)
class ReportsController {

	static final String PATH = "/beretninger";

	private final ReportShelf shelf;

	private final ReadingTable table;

	ReportsController(ReportShelf shelf, ReadingTable table) {
		this.shelf = shelf;
		this.table = table;
	}

	@GetMapping
	String list(@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("page", this.shelf.list(page, viewer));
		return "report/council/reports";
	}

	@GetMapping("/{id}")
	String read(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		return this.table.lay(readable(id, viewer), PATH + "/" + id, model);
	}

	@GetMapping("/{id}/hent/{edition}.{ending}")
	ResponseEntity<byte[]> fetch(@PathVariable UUID id, @PathVariable String edition, @PathVariable String ending,
			@AuthenticationPrincipal Viewer viewer) {
		return this.table.hand(readable(id, viewer), edition, ending);
	}

	private ReportRow readable(UUID id, Viewer viewer) {
		return this.shelf.readable(id, viewer).orElseThrow(() -> new NotFound("report " + id));
	}

}
