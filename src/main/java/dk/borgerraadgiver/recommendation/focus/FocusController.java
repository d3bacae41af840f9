package dk.borgerraadgiver.recommendation.focus;

import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The focus areas: to advisors all of them and how they are worked on, to others what is
 * published, to read.
 */
@Controller
@RequestMapping("/anbefalinger/fokusomraader")
class FocusController {

	private final FocusReader reader;

	FocusController(FocusReader reader) {
		this.reader = reader;
	}

	@GetMapping
	String list(@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("found", this.reader.find(page, viewer));
		model.addAttribute("advises", viewer.is(Role.ADVISOR));
		return "recommendation/focus-list";
	}

	@GetMapping("/{id:[0-9a-f-]{36}}")
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("page", this.reader.read(id, viewer));
		return viewer.is(Role.ADVISOR) ? "recommendation/focus" : "recommendation/read-focus";
	}

}
