package dk.borgerraadgiver.report.council;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

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

	/** Characters of what is looked for. */
	private static final int LONGEST = 200;

	private final ReportShelf shelf;

	private final ReportSearch search;

	private final ReadingTable table;

	ReportsController(ReportShelf shelf, ReportSearch search, ReadingTable table) {
		this.shelf = shelf;
		this.search = search;
		this.table = table;
	}

	@GetMapping
	String list(@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var shelf = this.shelf.list(page, viewer);
		model.addAttribute("page", shelf);
		if (shelf.paging().number() == 1) {
			this.shelf.latest().ifPresent((latest) -> {
				model.addAttribute("latest", latest);
				model.addAttribute("numbers", this.table.content(latest).numbers());
			});
		}
		return "report/council/reports";
	}

	/** What was looked for is no secret: reports tell of no person. */
	@GetMapping("/soeg")
	String search(@RequestParam(name = "ord", defaultValue = "") String typed,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var asked = typed.strip();
		if (asked.isEmpty()) {
			return "redirect:" + PATH;
		}
		model.addAttribute("typed", asked.substring(0, Math.min(asked.length(), LONGEST)));
		model.addAttribute("result", this.search.find(asked, page, viewer));
		return "report/council/found";
	}

	/** Two of the published reports, by what they print. */
	@GetMapping("/sammenlign")
	String compare(@RequestParam(name = "en", required = false) @Nullable UUID one,
			@RequestParam(name = "anden", required = false) @Nullable UUID other, Model model) {
		var published = this.shelf.published();
		model.addAttribute("choices", published);
		var newer = one(published, one).or(() -> published.stream().findFirst());
		var older = one(published, other).filter((row) -> newer.filter(row::equals).isEmpty())
			.or(() -> newer.flatMap((row) -> before(row, published)));
		newer.ifPresent((row) -> model.addAttribute("one", row));
		older.ifPresent((row) -> model.addAttribute("other", row));
		if (newer.isPresent() && older.isPresent()) {
			model.addAttribute("compared",
					SideBySide.of(this.table.content(newer.get()), this.table.content(older.get())));
		}
		return "report/council/compare";
	}

	private static Optional<ReportRow> one(List<ReportRow> published, @Nullable UUID id) {
		return published.stream().filter((row) -> row.id().equals(id)).findFirst();
	}

	/** The one before it of its kind, and where there is none, any other. */
	private static Optional<ReportRow> before(ReportRow newer, List<ReportRow> published) {
		var others = published.stream().filter((row) -> !row.id().equals(newer.id())).toList();
		return others.stream()
			.filter((row) -> row.kind() == newer.kind() && row.toDay().isBefore(newer.toDay()))
			.findFirst()
			.or(() -> others.stream().findFirst());
	}

	@GetMapping("/{id}")
	String read(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		return this.table.lay(readable(id, viewer), PATH + "/" + id, model);
	}

	@GetMapping("/{id}/hent/{edition}.{ending}")
	@Audited(Act.DOWNLOADED)
	ResponseEntity<byte[]> fetch(@PathVariable UUID id, @PathVariable String edition, @PathVariable String ending,
			@AuthenticationPrincipal Viewer viewer) {
		return this.table.hand(readable(id, viewer), edition, ending);
	}

	private ReportRow readable(UUID id, Viewer viewer) {
		return this.shelf.readable(id, viewer).orElseThrow(() -> new NotFound("report " + id));
	}

}
