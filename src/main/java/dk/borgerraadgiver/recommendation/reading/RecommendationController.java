package dk.borgerraadgiver.recommendation.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.recommendation.RecommendationStatus;
import dk.borgerraadgiver.recommendation.basis.BasisReader;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The recommendations: to advisors all of them and how they are worked on, to others what
 * is published, to read.
 */
@Controller
@RequestMapping("/anbefalinger")
class RecommendationController {

	private final RecommendationList list;

	private final RecommendationReader reader;

	private final BasisReader basis;

	private final CodeChoices codes;

	private final Clock clock;

	RecommendationController(RecommendationList list, RecommendationReader reader, BasisReader basis, CodeChoices codes,
			Clock clock) {
		this.list = list;
		this.reader = reader;
		this.basis = basis;
		this.codes = codes;
		this.clock = clock;
	}

	@GetMapping
	String list(@ModelAttribute("form") RecommendationFilter asked,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		boolean advises = viewer.is(Role.ADVISOR);
		var filter = advises ? asked : asked.ofOthers();
		model.addAttribute("form", filter);
		model.addAttribute("found", this.list.find(filter, page, viewer));
		model.addAttribute("exportId", UUID.randomUUID());
		model.addAttribute("statuses", RecommendationStatus.values());
		model.addAttribute("dues", RecommendationFilter.Due.values());
		model.addAttribute("departments",
				this.codes.on(LocalDate.now(this.clock)).getOrDefault(CodeList.DEPARTMENT, List.of()));
		return advises ? "recommendation/list" : "recommendation/read-list";
	}

	@GetMapping("/{id:[0-9a-f-]{36}}")
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("page", this.reader.read(id, viewer));
		if (!viewer.is(Role.ADVISOR)) {
			return "recommendation/read";
		}
		model.addAttribute("basis", this.basis.of(id, viewer));
		return "recommendation/recommendation";
	}

}
