package dk.borgerraadgiver.web;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.office.Offices;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Sends everybody to the page their day begins with.
 */
@Controller
class LandingController {

	private final Offices offices;

	LandingController(Offices offices) {
		this.offices = offices;
	}

	@GetMapping("/")
	String land(@AuthenticationPrincipal @Nullable Viewer viewer) {
		if (this.offices.current().isEmpty()) {
			return "redirect:/opsaetning";
		}
		if (viewer == null) {
			return "redirect:/log-ind";
		}
		if (viewer.is(Role.ADVISOR)) {
			return "redirect:/min-dag";
		}
		return viewer.is(Role.COUNCIL) ? "redirect:/beretninger" : "redirect:/afdelinger";
	}

	@GetMapping("/log-ind")
	String signIn(@AuthenticationPrincipal @Nullable Viewer viewer) {
		if (viewer != null || this.offices.current().isEmpty()) {
			return "redirect:/";
		}
		return "web/sign-in";
	}

}
