package dk.borgerraadgiver.duplicate;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who may be registered twice, and who is not although it looks like it.
 */
@Controller
@RequestMapping("/borgere/dubletter")
class TwinController {

	private final TwinReader twins;

	private final ApartReader aparts;

	private final Apart apart;

	TwinController(TwinReader twins, ApartReader aparts, Apart apart) {
		this.twins = twins;
		this.aparts = aparts;
		this.apart = apart;
	}

	@GetMapping
	String list(@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("page", this.twins.pairs(page, viewer));
		return "duplicate/twins";
	}

	@GetMapping("/afviste")
	String apart(@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("page", this.aparts.page(page, viewer));
		return "duplicate/apart";
	}

	/**
	 * The two are not the same person.
	 * @param citizen on whose page that was said, if it was on one
	 */
	@PostMapping("/afvis")
	String dismiss(@RequestParam UUID en, @RequestParam UUID anden,
			@RequestParam(name = "borger", required = false) @Nullable UUID citizen,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		this.apart.say(en, anden, viewer);
		redirect.addFlashAttribute(new Flash("duplicate.apart.said"));
		return (citizen != null) ? "redirect:/borgere/" + citizen : "redirect:/borgere/dubletter?side=" + page;
	}

	@PostMapping("/fortryd")
	String takeBack(@RequestParam UUID en, @RequestParam UUID anden, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		this.apart.takeBack(en, anden, viewer);
		redirect.addFlashAttribute(new Flash("duplicate.apart.taken-back"));
		return "redirect:/borgere/dubletter/afviste";
	}

}
