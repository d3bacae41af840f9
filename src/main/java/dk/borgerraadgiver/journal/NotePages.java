package dk.borgerraadgiver.journal;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts the page together on which something is noted.
 */
@Component
class NotePages {

	private static final String VIEW = "journal/note";

	private final CaseDoor door;

	private final NotedEntries entries;

	private final ReceivedFiles files;

	private final AwaitedAnswers answers;

	private final ConversionService conversions;

	NotePages(CaseDoor door, NotedEntries entries, ReceivedFiles files, AwaitedAnswers answers,
			@Qualifier("mvcConversionService") ConversionService conversions) {
		this.door = door;
		this.entries = entries;
		this.files = files;
		this.answers = answers;
		this.conversions = conversions;
	}

	NotePage open(String number, @Nullable UUID entryId, Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(number), viewer);
		return (entryId != null) ? new NotePage(opened, this.entries.newest(entryId, opened), List.of())
				: new NotePage(opened, null, this.answers.in(opened));
	}

	/** The page as it was typed, with what is wrong. */
	ModelAndView show(NotePage page, NoteForm form, Model model, Viewer viewer, HttpStatusCode status) {
		model.addAttribute("page", page);
		model.addAttribute("opened", page.opened());
		model.addAttribute("received", this.files.of(form.id(), viewer));
		return new ModelAndView(VIEW, model.asMap(), status);
	}

	/**
	 * Another state of the page. Text that could not be read as a date stays; the rest is
	 * not complained about, for the advisor is still typing.
	 */
	ModelAndView goOn(NotePage page, NoteForm form, BindingResult typed, Model model, Viewer viewer) {
		var received = this.files.of(form.id(), viewer);
		var listing = form.listing(received);
		var fresh = new BeanPropertyBindingResult(listing, "form");
		fresh.initConversion(this.conversions);
		typed.getFieldErrors()
			.stream()
			.filter((error) -> !error.getField().startsWith("documents"))
			.filter(FieldError::isBindingFailure)
			.forEach(fresh::addError);
		typed.getFieldErrors("documents").forEach(fresh::addError);
		model.addAttribute("form", listing);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", fresh);
		return show(page, listing, model, viewer,
				fresh.hasFieldErrors("documents") ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

}
