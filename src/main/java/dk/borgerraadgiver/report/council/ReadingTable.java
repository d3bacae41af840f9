package dk.borgerraadgiver.report.council;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.format.Editions;
import dk.borgerraadgiver.report.format.HtmlBody;
import dk.borgerraadgiver.report.frozen.FrozenReport;
import dk.borgerraadgiver.report.frozen.FrozenReports;
import dk.borgerraadgiver.report.frozen.FrozenReports.Output;
import dk.borgerraadgiver.report.route.RouteLog;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Lays a report out to be read, for whoever has been let in.
 */
@Component
class ReadingTable {

	private final FrozenReports frozen;

	private final RouteLog route;

	ReadingTable(FrozenReports frozen, RouteLog route) {
		this.frozen = frozen;
		this.route = route;
	}

	/**
	 * The page of a report.
	 * @param home the address of the page
	 */
	String lay(ReportRow row, String home, Model model) {
		var report = report(row);
		model.addAttribute("row", row);
		model.addAttribute("home", home);
		model.addAttribute("report", report);
		model.addAttribute("editions", editions(report));
		model.addAttribute("supplements", this.route.supplements(row.id()));
		model.addAttribute("body", HtmlBody.of(report.content()));
		return "report/council/report";
	}

	private List<Editioned> editions(FrozenReport report) {
		var outputs = this.frozen.outputs(report.id());
		return Editions.of(report.content())
			.stream()
			.map((edition) -> new Editioned(edition.name(),
					outputs.stream().filter((output) -> output.edition().equals(edition.key())).toList()))
			.toList();
	}

	/** What a report says. */
	ReportContent content(ReportRow row) {
		return report(row).content();
	}

	private FrozenReport report(ReportRow row) {
		return this.frozen.find(row.id()).orElseThrow(() -> new NotFound("report " + row.id()));
	}

	/** An edition of it, as it was written when it was frozen. */
	ResponseEntity<byte[]> hand(ReportRow row, String edition, String ending) {
		byte[] content = this.frozen.output(row.id(), edition, ending);
		var name = "%s-%s-%s.%s".formatted(row.kind().name().toLowerCase(Locale.ROOT), row.toDay(), edition, ending);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(this.frozen.mediaType(ending)))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(content);
	}

	/**
	 * An edition to fetch.
	 *
	 * @param name what it is called, empty for the full report
	 * @param outputs its files
	 */
	record Editioned(String name, List<Output> outputs) {
	}

}
