package dk.borgerraadgiver.journal;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
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
 * Corrects what is said of a document.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/dokumenter/{id}/ret")
class DocumentCorrectionController {

	private static final String VIEW = "journal/document-correct";

	private final Documents documents;

	private final DocumentCorrections corrections;

	private final CaseDoor door;

	DocumentCorrectionController(Documents documents, DocumentCorrections corrections, CaseDoor door) {
		this.documents = documents;
		this.corrections = corrections;
		this.door = door;
	}

	@GetMapping
	String show(@PathVariable String number, @PathVariable UUID id, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(number), viewer);
		model.addAttribute("form", DocumentCorrectionForm.of(fill(model, opened, id)));
		return VIEW;
	}

	@PostMapping
	ModelAndView correct(@PathVariable String number, @PathVariable UUID id,
			@Valid @ModelAttribute("form") DocumentCorrectionForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(number), viewer);
		var document = fill(model, opened, id);
		if (errors.hasErrors()) {
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.corrections.correct(opened, document, form, viewer);
		}
		catch (OptimisticLockingFailureException stale) {
			return outdated(form.having(fill(model, opened, id)), model);
		}
		redirect.addFlashAttribute(new Flash("journal.document.correct.done"));
		return new ModelAndView("redirect:" + opened.href() + "/dokumenter/" + id);
	}

	/** What was typed stands in the form, and what stands there meanwhile above it. */
	private static ModelAndView outdated(DocumentCorrectionForm form, Model model) {
		model.addAttribute("meanwhile", true);
		model.addAttribute("form", form);
		model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
	}

	private FiledDocument fill(Model model, OpenCase opened, UUID id) {
		var document = this.documents.find(id)
			.filter((found) -> found.inquiryId().equals(opened.id()))
			.orElseThrow(() -> new NotFound("document " + id));
		model.addAttribute("opened", opened);
		model.addAttribute("document", document);
		return document;
	}

}
