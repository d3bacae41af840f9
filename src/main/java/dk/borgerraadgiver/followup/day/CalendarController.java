package dk.borgerraadgiver.followup.day;

import java.util.Locale;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.SecretToken;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Deadlines in an advisor's own calendar: the secret address, and what it gives.
 */
@Controller
class CalendarController {

	private final CalendarFeeds feeds;

	private final CalendarText text;

	CalendarController(CalendarFeeds feeds, CalendarText text) {
		this.feeds = feeds;
		this.text = text;
	}

	@GetMapping(path = "/kalender/{token}.ics", produces = "text/calendar;charset=UTF-8")
	@Audited(Act.EXPORTED)
	ResponseEntity<String> fetch(@PathVariable String token, Locale locale) {
		var entries = this.feeds.behind(new SecretToken(token)).orElseThrow(() -> new NotFound("calendar"));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore().cachePrivate())
			.body(this.text.of(entries, ServletUriComponentsBuilder.fromCurrentContextPath().toUriString(), locale));
	}

	@GetMapping("/min-dag/kalender")
	String show(Model model, @AuthenticationPrincipal Viewer viewer) {
		this.feeds.madeOn(viewer).ifPresent((day) -> model.addAttribute("madeOn", day));
		return "followup/calendar";
	}

	/** The address is shown on the next page and then forgotten. */
	@PostMapping("/min-dag/kalender")
	String make(RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		redirect.addFlashAttribute("address",
				ServletUriComponentsBuilder.fromCurrentContextPath()
					.path("/kalender/" + this.feeds.make(viewer).text() + ".ics")
					.toUriString());
		return "redirect:/min-dag/kalender";
	}

	@PostMapping("/min-dag/kalender/stop")
	String stop(RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		this.feeds.stop(viewer);
		redirect.addFlashAttribute(new Flash("followup.calendar.stopped"));
		return "redirect:/min-dag/kalender";
	}

}
