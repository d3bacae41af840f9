package dk.borgerraadgiver.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages that say the same to everybody.
 */
@Controller
class StandingPagesController {

	@GetMapping("/genveje")
	String shortcuts() {
		return "web/shortcuts";
	}

	@GetMapping("/tilgaengelighed")
	String accessibility() {
		return "web/accessibility";
	}

}
