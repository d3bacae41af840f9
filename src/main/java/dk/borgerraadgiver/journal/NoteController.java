package dk.borgerraadgiver.journal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.web.Drafts;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Notes what happened in a case, with its documents, and corrects what was noted.
 */
@Controller
@RequestMapping({ "/henvendelser/{number:[0-9]{4}-[0-9]+}/notat",
		"/henvendelser/{number:[0-9]{4}-[0-9]+}/notat/{entry}/ret" })
class NoteController {

	private static final int MOST_FILES = 20;

	/** Rules about the day it happened. */
	private static final Set<String> DAY = Set.of("journal.in-future", "followup.rule.before-asked");

	private final NotePages pages;

	private final NoteDesk desk;

	private final ReceivedFiles files;

	private final Drafts drafts;

	private final Clock clock;

	NoteController(NotePages pages, NoteDesk desk, ReceivedFiles files, Drafts drafts, Clock clock) {
		this.pages = pages;
		this.desk = desk;
		this.files = files;
		this.drafts = drafts;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView blank(@PathVariable String number, @PathVariable(required = false) @Nullable UUID entry,
			@RequestParam(required = false) @Nullable UUID svar, Model model, @AuthenticationPrincipal Viewer viewer) {
		var page = this.pages.open(number, entry, viewer);
		var form = (page.corrected() != null) ? NoteForm.correcting(page.corrected()) : page.blank(svar, now());
		model.addAttribute("form", form);
		model.addAttribute("drafts", this.drafts.of(viewer, page.action()));
		return this.pages.show(page, form, model, viewer, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView note(@PathVariable String number, @PathVariable(required = false) @Nullable UUID entry,
			@RequestParam(defaultValue = "") String filer, @Valid @ModelAttribute("form") NoteForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var page = this.pages.open(number, entry, viewer);
		require(form, entry, errors);
		if (!filer.isEmpty()) {
			errors.rejectValue("documents", "journal.files.not-sent");
		}
		if (!errors.hasErrors()) {
			try {
				this.desk.note(page.opened(), form, now(),
						(entry != null) ? new Correction(entry, String.valueOf(form.reason())) : null, viewer);
				redirect.addFlashAttribute(new Flash((entry != null) ? "journal.corrected" : "journal.noted"));
				return new ModelAndView("redirect:" + page.entryHref(form.id()));
			}
			catch (NoteDesk.CorrectedMeanwhile meanwhile) {
				model.addAttribute("meanwhile", true);
				return this.pages.show(this.pages.open(number, entry, viewer), form, model, viewer,
						HttpStatus.CONFLICT);
			}
			catch (NoteDesk.NotedBefore before) {
				return again(page, form, errors, model, viewer);
			}
			catch (RuleBroken broken) {
				reject(errors, broken);
			}
		}
		return this.pages.show(page, form, model, viewer, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The short form of the case page, to go on with on a page of its own. */
	@PostMapping(params = "mere")
	ModelAndView goOn(@PathVariable String number, @PathVariable(required = false) @Nullable UUID entry,
			@ModelAttribute("form") NoteForm form, BindingResult typed, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		return this.pages.goOn(this.pages.open(number, entry, viewer), form.settled(now()), typed, model, viewer);
	}

	@PostMapping(params = "vedhaeft")
	ModelAndView attach(@PathVariable String number, @PathVariable(required = false) @Nullable UUID entry,
			@RequestParam(required = false) @Nullable List<MultipartFile> filer, @ModelAttribute("form") NoteForm form,
			BindingResult typed, Model model, @AuthenticationPrincipal Viewer viewer) {
		var page = this.pages.open(number, entry, viewer);
		var chosen = chosen(filer);
		if (chosen.isEmpty()) {
			typed.rejectValue("documents", "journal.files.none");
		}
		else if (chosen.size() > MOST_FILES) {
			typed.rejectValue("documents", "journal.files.too-many");
		}
		else {
			chosen.forEach((file) -> receive(form.id(), file, typed, viewer));
		}
		model.addAttribute("focus", "documents" + form.rows().size() + ".subject");
		return this.pages.goOn(page, form, typed, model, viewer);
	}

	@PostMapping(params = "fjern")
	ModelAndView remove(@PathVariable String number, @PathVariable(required = false) @Nullable UUID entry,
			@RequestParam UUID fjern, @ModelAttribute("form") NoteForm form, BindingResult typed, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var page = this.pages.open(number, entry, viewer);
		this.files.drop(fjern, viewer);
		model.addAttribute("focus", "documents");
		return this.pages.goOn(page, form, typed, model, viewer);
	}

	private ModelAndView again(NotePage page, NoteForm form, BindingResult typed, Model model, Viewer viewer) {
		var renewed = form.renewed();
		this.files.move(form.id(), renewed.id(), viewer);
		model.addAttribute("before", page.entryHref(form.id()));
		var view = this.pages.goOn(page, renewed, typed, model, viewer);
		view.setStatus(HttpStatus.CONFLICT);
		return view;
	}

	private void receive(UUID entryId, MultipartFile file, BindingResult typed, Viewer viewer) {
		var name = String.valueOf(file.getOriginalFilename());
		try {
			this.files.receive(entryId, name, file, viewer);
		}
		catch (RuleBroken broken) {
			typed.rejectValue("documents", "journal.file.refused", new Object[] { name, words(broken) }, broken.key());
		}
	}

	/** A file field in which nothing was chosen is sent too. */
	private static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
		return (sent != null) ? sent.stream()
			.filter((file) -> file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty())
			.toList() : List.of();
	}

	private static void require(NoteForm form, @Nullable UUID entry, BindingResult errors) {
		if (form.isEmpty() && !errors.hasFieldErrors("note")) {
			errors.rejectValue("note", "journal.note.missing");
		}
		if (entry != null && form.reason() == null) {
			errors.rejectValue("reason", "journal.reason.missing");
		}
	}

	private static void reject(BindingResult errors, RuleBroken broken) {
		var field = broken.key().startsWith("journal.") ? "documents" : "answers";
		errors.rejectValue(DAY.contains(broken.key()) ? "on" : field, broken.key());
	}

	private static MessageSourceResolvable words(RuleBroken broken) {
		return new DefaultMessageSourceResolvable(new String[] { broken.key() }, broken.arguments());
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
