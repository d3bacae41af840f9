package dk.borgerraadgiver.inquiry;

import dk.borgerraadgiver.account.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * Both versions of an inquiry on one page: what is typed in the form, what was saved
 * meanwhile beside it.
 */
@Component
class ConflictPage {

	private final InquiryDesk desk;

	private final CaseReader reader;

	private final FormPage page;

	private final FormErrors mistakes;

	ConflictPage(InquiryDesk desk, CaseReader reader, FormPage page, FormErrors mistakes) {
		this.desk = desk;
		this.reader = reader;
		this.page = page;
		this.mistakes = mistakes;
	}

	ModelAndView show(CaseNumber number, InquiryForm typed, BindingResult errors, Model model, Viewer viewer) {
		var saved = this.desk.form(number, viewer);
		var mine = typed.withVersion(saved.currentVersion());
		var differences = Differences.between(mine, saved, this.page.names(mine, saved, viewer));
		if (differences.isEmpty() && mine.citizen().isEmpty()) {
			// a button pressed twice: what was typed is what is saved
			return new ModelAndView("redirect:/henvendelser/" + number);
		}
		this.mistakes.replace(model, mine, errors);
		var page = this.reader.read(number, viewer);
		model.addAttribute("page", page);
		model.addAttribute("opened", page.opened());
		model.addAttribute("differences", differences);
		this.page.fill(model, mine, viewer);
		return new ModelAndView("inquiry/edit", model.asMap(), HttpStatus.CONFLICT);
	}

}
