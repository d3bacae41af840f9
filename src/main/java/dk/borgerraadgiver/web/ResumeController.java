package dk.borgerraadgiver.web;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.shared.Flash;
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
 * Gives back what was typed when a session ended. Nothing is done with it until its owner
 * has seen it and saves it again.
 */
@Controller
@Audited(Act.NOTHING)
@RequestMapping("/genoptag")
class ResumeController {

	private final KeptForms forms;

	ResumeController(KeptForms forms) {
		this.forms = forms;
	}

	@GetMapping
	String offer(@RequestParam(required = false) @Nullable String tekst, @AuthenticationPrincipal Viewer viewer,
			Model model) {
		var waiting = this.forms.of(viewer.id());
		if (waiting.isEmpty()) {
			return "redirect:/";
		}
		model.addAttribute("waiting", waiting);
		model.addAttribute("textOnly", tekst != null);
		return "web/resume";
	}

	@PostMapping("/kasser")
	String discard(@RequestParam UUID id, @AuthenticationPrincipal Viewer viewer, RedirectAttributes redirect) {
		this.forms.drop(id, viewer.id());
		redirect.addFlashAttribute(new Flash("web.resume.discarded"));
		return "redirect:/genoptag";
	}

}
