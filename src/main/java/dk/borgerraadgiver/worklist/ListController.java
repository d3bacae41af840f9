package dk.borgerraadgiver.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.inquiry.BulkAction;
import dk.borgerraadgiver.inquiry.InquiryFilter;
import dk.borgerraadgiver.inquiry.InquiryList;
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
class ListController {

	private final InquiryList list;

	private final CodeChoices codes;

	private final Surroundings surroundings;

	private final Drafts drafts;

	private final List<BulkAction> actions;

	private final Clock clock;

	ListController(InquiryList list, CodeChoices codes, Surroundings surroundings, Drafts drafts,
			List<BulkAction> actions, Clock clock) {
		this.list = list;
		this.codes = codes;
		this.surroundings = surroundings;
		this.drafts = drafts;
		this.actions = actions;
		this.clock = clock;
	}

	@GetMapping("/henvendelser")
	ModelAndView list(@ModelAttribute("form") InquiryFilter filter, BindingResult errors,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var found = this.list.find(filter, page, viewer);
		var around = this.surroundings.of(viewer);
		model.addAttribute("rows", found.rows());
		model.addAttribute("paging", found.paging());
		model.addAttribute("page", ListPage.of(filter, around, this.codes.ever(LocalDate.now(this.clock))));
		model.addAttribute("bulkActions", this.actions);
		model.addAttribute("drafts", this.drafts.of(viewer));
		return new ModelAndView("worklist/list", model.asMap(),
				errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

}
