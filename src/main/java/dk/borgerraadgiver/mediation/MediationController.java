package dk.borgerraadgiver.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.mandate.Consents;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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
 * Mediations of a case: propose one, read it, correct it.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/maegling")
class MediationController {

	private static final String FORM = "mediation/propose";

	private final CaseDoor door;

	private final MediationDesk desk;

	private final MediationReader reader;

	private final MediationChoices choices;

	private final Consents consents;

	private final Clock clock;

	MediationController(CaseDoor door, MediationDesk desk, MediationReader reader, MediationChoices choices,
			Consents consents, Clock clock) {
		this.door = door;
		this.desk = desk;
		this.reader = reader;
		this.choices = choices;
		this.consents = consents;
		this.clock = clock;
	}

	@ModelAttribute("opened")
	OpenCase opened(@PathVariable String number, @AuthenticationPrincipal Viewer viewer) {
		return this.door.look(CaseNumber.parse(number), viewer);
	}

	@GetMapping("/ny")
	String begin(@ModelAttribute("opened") OpenCase opened, Model model) {
		model.addAttribute("form", MediationForm.on(LocalDate.now(this.clock), this.choices.likely(opened)));
		return fill(model, opened);
	}

	@PostMapping("/ny")
	ModelAndView propose(@ModelAttribute("opened") OpenCase opened, @Valid @ModelAttribute("form") MediationForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!errors.hasErrors()) {
			try {
				this.desk.propose(opened, form, viewer);
				redirect.addFlashAttribute(new Flash("mediation.proposed.done"));
				return new ModelAndView("redirect:%s/maegling/%s".formatted(opened.href(), form.id()));
			}
			catch (RuleBroken broken) {
				Mistakes.reject(errors, broken, "proposedOn");
			}
		}
		return new ModelAndView(fill(model, opened), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/{id}")
	String show(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, Model model) {
		var page = this.reader.mediation(opened, id);
		model.addAttribute("page", page);
		model.addAttribute("covered", this.consents.covers(opened.id(), page.summary().departmentId()));
		return "mediation/mediation";
	}

	@GetMapping("/{id}/ret")
	String edit(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id, Model model) {
		model.addAttribute("form", this.desk.form(opened, id));
		return fill(model, opened);
	}

	@PostMapping("/{id}/ret")
	ModelAndView correct(@ModelAttribute("opened") OpenCase opened, @PathVariable UUID id,
			@Valid @ModelAttribute("form") MediationForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var saved = this.desk.form(opened, id);
		try {
			if (!errors.hasErrors() && (saved.saysTheSameAs(form) || this.desk.correct(opened, id, form, viewer))) {
				redirect.addFlashAttribute(new Flash("mediation.saved"));
				return new ModelAndView("redirect:%s/maegling/%s".formatted(opened.href(), id));
			}
		}
		catch (RuleBroken broken) {
			Mistakes.reject(errors, broken, "proposedOn");
		}
		if (errors.hasErrors()) {
			return new ModelAndView(fill(model, opened), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return conflict(model, opened, saved, form.withVersion(saved.version()));
	}

	private ModelAndView conflict(Model model, OpenCase opened, MediationForm saved, MediationForm mine) {
		model.addAttribute("saved", this.reader.mediation(opened, saved.id()).summary());
		model.addAttribute("form", mine);
		return new ModelAndView(fill(model, opened), model.asMap(), HttpStatus.CONFLICT);
	}

	private String fill(Model model, OpenCase opened) {
		@Nullable MediationForm form = (MediationForm) model.getAttribute("form");
		this.choices.fill(model, opened, (form != null) ? form.departmentId() : null);
		model.addAttribute("spokespeople", this.reader.spokespeople(opened));
		return FORM;
	}

}
