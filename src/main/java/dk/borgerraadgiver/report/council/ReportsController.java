package dk.borgerraadgiver.report.council;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.format.HtmlBody;
import dk.borgerraadgiver.report.frozen.FrozenReports;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
@RequestMapping("/beretninger")
class ReportsController {

	private final ReportShelf shelf;

	private final FrozenReports frozen;

	ReportsController(ReportShelf shelf, FrozenReports frozen) {
		this.shelf = shelf;
		this.frozen = frozen;
	}

	@GetMapping
	String list(@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("page", this.shelf.list(page, viewer));
		return "report/council/reports";
	}

	@GetMapping("/{id}")
	String read(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		var row = readable(id, viewer);
		var report = this.frozen.find(id).orElseThrow(() -> new NotFound("report " + id));
		model.addAttribute("row", row);
		model.addAttribute("report", report);
		model.addAttribute("outputs", this.frozen.outputs(id));
		model.addAttribute("body", HtmlBody.of(report.content()));
		return "report/council/report";
	}

	@GetMapping("/{id}/hent/{edition}.{ending}")
	ResponseEntity<byte[]> fetch(@PathVariable UUID id, @PathVariable String edition, @PathVariable String ending,
			@AuthenticationPrincipal Viewer viewer) {
		var row = readable(id, viewer);
		byte[] content = this.frozen.output(id, edition, ending);
		var name = "%s-%s-%s.%s".formatted(row.kind().name().toLowerCase(Locale.ROOT), row.toDay(), edition, ending);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(this.frozen.mediaType(ending)))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(content);
	}

	private ReportRow readable(UUID id, Viewer viewer) {
		return this.shelf.readable(id, viewer).orElseThrow(() -> new NotFound("report " + id));
	}

}
