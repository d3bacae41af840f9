package dk.borgerraadgiver.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.shared.Flash;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Keeps what is typed while it is typed.
 */
@Controller
@Audited(Act.NOTHING)
@RequestMapping(KeptForm.DRAFTS)
class DraftController {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final KeptForms forms;

	private final MessageSource messages;

	private final Clock clock;

	DraftController(KeptForms forms, MessageSource messages, Clock clock) {
		this.forms = forms;
		this.messages = messages;
		this.clock = clock;
	}

	/** Answers with the line to show below the form. */
	@PostMapping
	ResponseEntity<String> keep(HttpServletRequest request, Locale locale, @AuthenticationPrincipal Viewer viewer) {
		var form = KeptForm.from(request, viewer.id()).filter((typed) -> typed.formId() != null);
		if (form.isEmpty()) {
			return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
		}
		this.forms.draft(form.get());
		var now = TIME.format(LocalTime.now(this.clock));
		return ResponseEntity.ok()
			.contentType(TEXT)
			.body(this.messages.getMessage("web.draft.kept", new Object[] { now }, locale));
	}

	@PostMapping("/kasser")
	String discard(@RequestParam UUID id, @AuthenticationPrincipal Viewer viewer, RedirectAttributes redirect) {
		this.forms.drop(id, viewer.id());
		redirect.addFlashAttribute(new Flash("web.draft.discarded"));
		return "redirect:/";
	}

}
