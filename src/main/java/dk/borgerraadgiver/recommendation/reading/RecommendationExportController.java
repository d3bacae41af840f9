package dk.borgerraadgiver.recommendation.reading;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.worklist.file.ExportFormat;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of recommendations as a file, and the record of who fetched it.
 */
@Controller
@RequestMapping("/anbefalinger/udtraek")
class RecommendationExportController {

	private final RecommendationExport export;

	private final Clock clock;

	RecommendationExportController(RecommendationExport export, Clock clock) {
		this.export = export;
		this.clock = clock;
	}

	@GetMapping
	String records(@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("page", this.export.records(page, viewer));
		return "recommendation/exports";
	}

	/** The file itself: what is noted first, then leaves. */
	@PostMapping
	@Audited(Act.EXPORTED)
	void export(@RequestParam UUID id, @RequestParam ExportFormat format, @ModelAttribute RecommendationFilter filter,
			HttpServletResponse response, @AuthenticationPrincipal Viewer viewer) throws IOException {
		var rows = this.export.note(id, format, filter, viewer);
		response.setContentType(format.contentType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("anbefalinger-" + LocalDate.now(this.clock) + format.ending())
					.build()
					.toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		this.export.write(rows, format, response.getOutputStream());
	}

}
