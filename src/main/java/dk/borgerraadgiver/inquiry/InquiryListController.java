package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.LocalDate;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.web.Drafts;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The list of inquiries; the filter stands in the URL.
 */
@Controller
class InquiryListController {

	private final InquiryList list;

	private final CodeChoices codes;

	private final Drafts drafts;

	private final Clock clock;

	InquiryListController(InquiryList list, CodeChoices codes, Drafts drafts, Clock clock) {
		this.drafts = drafts;
		this.list = list;
		this.codes = codes;
		this.clock = clock;
	}

	@GetMapping("/henvendelser")
	ModelAndView list(@ModelAttribute("form") InquiryFilter filter, BindingResult errors,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var found = this.list.find(filter, page, viewer);
		model.addAttribute("rows", found.rows());
		model.addAttribute("paging", found.paging());
		model.addAttribute("drafts", this.drafts.of(viewer));
		model.addAttribute("columns", InquiryFilter.Column.values());
		model.addAttribute("statuses", InquiryFilter.Status.values());
		model.addAttribute("dues", InquiryFilter.Due.values());
		model.addAttribute("codes", CodeLists.of(this.codes.ever(LocalDate.now(this.clock))));
		return new ModelAndView("inquiry/list", model.asMap(),
				errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

}
