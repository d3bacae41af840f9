package dk.borgerraadgiver.inquiry;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What was learned, for whoever writes a report.
 */
@Controller
class LessonController {

	private final LessonList list;

	LessonController(LessonList list) {
		this.list = list;
	}

	@GetMapping("/henvendelser/laering")
	String list(@RequestParam(defaultValue = "false") boolean eksempler,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("examples", eksempler);
		model.addAttribute("page", this.list.find(eksempler, page, viewer));
		return "inquiry/lessons";
	}

}
