package dk.borgerraadgiver.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.office.DueDays;
import dk.borgerraadgiver.shared.Choice;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Reminds a department, notes its answer, or takes the question back.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/videresendt/{id}/{word:ryk|svar|traek-tilbage}")
class PursuitController {

	private static final String VIEW = "followup/pursue";

	private final CaseDoor door;

	private final ClockReader reader;

	private final PursuitDesk desk;

	private final DueDays days;

	private final Clock clock;

	private final Modes modes;

	private final Mistakes mistakes;

	PursuitController(CaseDoor door, ClockReader reader, PursuitDesk desk, DueDays days, Clock clock, Modes modes,
			Mistakes mistakes) {
		this.door = door;
		this.reader = reader;
		this.desk = desk;
		this.days = days;
		this.clock = clock;
		this.modes = modes;
		this.mistakes = mistakes;
	}

	@ModelAttribute("modes")
	List<Choice> modes(Locale locale) {
		return this.modes.choices(locale);
	}

	@GetMapping
	String show(@PathVariable String number, @PathVariable UUID id, @PathVariable String word, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var forwarding = fill(number, id, word, model, viewer);
		var today = LocalDate.now(this.clock);
		model.addAttribute("form", PursuitForm.empty(forwarding.version(), today, this.days.answer(today)));
		return VIEW;
	}

	@PostMapping
	Object pursue(@PathVariable String number, @PathVariable UUID id, @PathVariable String word,
			@Valid @ModelAttribute("form") PursuitForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var pursuit = Pursuit.of(word);
		if (!errors.hasErrors()) {
			try {
				this.desk.pursue(CaseNumber.parse(number), id, pursuit, form, viewer);
				redirect.addFlashAttribute(new Flash("followup.pursuit.done." + pursuit));
				return "redirect:/henvendelser/" + number;
			}
			catch (RuleBroken broken) {
				this.mistakes.reject(errors, broken);
			}
			catch (OptimisticLockingFailureException stale) {
				return outdated(number, id, word, form, model, viewer);
			}
		}
		fill(number, id, word, model, viewer);
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** What was typed stands in the form, and what was saved meanwhile above it. */
	private ModelAndView outdated(String number, UUID id, String word, PursuitForm form, Model model, Viewer viewer) {
		var forwarding = fill(number, id, word, model, viewer);
		model.addAttribute("outdated", true);
		model.addAttribute("form", form.withVersion(forwarding.version()));
		model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
	}

	private ForwardingRow fill(String number, UUID id, String word, Model model, Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(number), viewer);
		var forwarding = this.reader.of(opened).forwarding(id);
		model.addAttribute("opened", opened);
		model.addAttribute("forwarding", forwarding);
		model.addAttribute("pursuit", Pursuit.of(word));
		return forwarding;
	}

}
