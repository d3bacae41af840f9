package dk.borgerraadgiver.report.council;

import java.util.UUID;

import dk.borgerraadgiver.shared.NotFound;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A published report that everybody who has its address may read, without signing in.
 */
@Controller
@RequestMapping(OpenReportController.PATH + "/{id}")
class OpenReportController {

	static final String PATH = "/aaben-beretning";

	private final ReportShelf shelf;

	private final ReadingTable table;

	OpenReportController(ReportShelf shelf, ReadingTable table) {
		this.shelf = shelf;
		this.table = table;
	}

	@GetMapping
	String read(@PathVariable UUID id, Model model) {
		return this.table.lay(open(id), PATH + "/" + id, model);
	}

	@GetMapping("/hent/{edition}.{ending}")
	ResponseEntity<byte[]> fetch(@PathVariable UUID id, @PathVariable String edition, @PathVariable String ending) {
		return this.table.hand(open(id), edition, ending);
	}

	private ReportRow open(UUID id) {
		return this.shelf.open(id).orElseThrow(() -> new NotFound("open report " + id));
	}

}
