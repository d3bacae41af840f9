package dk.borgerraadgiver.duplicate;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pairs who may be one person.
 */
@Controller
@RequestMapping("/borgere/dubletter")
class TwinsController {

	private final Twins twins;

	private final MergeDesk desk;

	TwinsController(Twins twins, MergeDesk desk) {
		this.twins = twins;
		this.desk = desk;
	}

	@GetMapping
	String list(@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("page", this.twins.page(page, viewer));
		return "duplicate/twins";
	}

	@PostMapping("/to-personer")
	String apart(@RequestParam UUID en, @RequestParam UUID anden, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		this.desk.apart(en, anden, viewer);
		redirect.addFlashAttribute(new Flash("duplicate.apart.done"));
		return "redirect:/borgere/dubletter";
	}

}
