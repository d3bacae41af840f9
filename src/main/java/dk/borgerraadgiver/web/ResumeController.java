package dk.borgerraadgiver.web;

import jakarta.servlet.http.HttpSession;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Gives back what was typed when a session ended. Nothing is done with it until its owner
 * has seen it and saves it again.
 */
@Controller
@RequestMapping("/genoptag")
class ResumeController {

	private final KeptForms forms;

	ResumeController(KeptForms forms) {
		this.forms = forms;
	}

	@GetMapping
	String offer(@AuthenticationPrincipal Viewer viewer, HttpSession session, Model model) {
		var form = this.forms.of(session).filter((kept) -> kept.owner().equals(viewer.id()));
		if (form.isEmpty()) {
			this.forms.drop(session);
			return "redirect:/";
		}
		model.addAttribute("kept", form.get());
		return "web/resume";
	}

	@PostMapping("/kasser")
	String discard(HttpSession session, RedirectAttributes redirect) {
		this.forms.drop(session);
		redirect.addFlashAttribute(new Flash("web.resume.discarded"));
		return "redirect:/";
	}

}
