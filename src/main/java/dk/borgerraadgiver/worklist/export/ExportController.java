package dk.borgerraadgiver.worklist.export;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.audit.Witness;
import dk.borgerraadgiver.inquiry.InquiryFilter;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.worklist.FilterText;
import dk.borgerraadgiver.worklist.Picked;
import dk.borgerraadgiver.worklist.PickedCases;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Cases of the list as a spreadsheet, after a page that says what leaves; and the record
 * of what has left.
 */
@Controller
@RequestMapping("/henvendelser/udtraek")
class ExportController {

	private final ExportDesk desk;

	private final PickedCases picked;

	private final Witness witness;

	private final Clock clock;

	ExportController(ExportDesk desk, PickedCases picked, Witness witness, Clock clock) {
		this.desk = desk;
		this.picked = picked;
		this.witness = witness;
		this.clock = clock;
	}

	@GetMapping
	String records(@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("page", this.desk.records(page, viewer));
		return "worklist/exports";
	}

	@GetMapping("/ny")
	String ask(@ModelAttribute Picked which, @ModelAttribute("filter") InquiryFilter filter, BindingResult unread,
			Model model, @AuthenticationPrincipal Viewer viewer) {
		String found = FilterText.write(filter.chosen());
		// the number stands on the page before anything leaves
		var form = (which.extent() == Picked.Extent.ALLE || which.isNothing())
				? ExportForm.ofAll(found, filter.sorter())
				: ExportForm.of(this.picked.find(which, filter, Integer.MAX_VALUE, viewer), found, filter.sorter());
		int count = this.desk.count(form, viewer);
		model.addAttribute("form", form);
		model.addAttribute("count", count);
		model.addAttribute("left", which.leftOut(count));
		return "worklist/export";
	}

	/** The file itself: what is noted first, then leaves. */
	@PostMapping("/ny")
	@Audited(Act.EXPORTED)
	@Nullable ModelAndView export(@Valid @ModelAttribute("form") ExportForm form, BindingResult errors, Model model,
			HttpServletResponse response, @AuthenticationPrincipal Viewer viewer) throws IOException {
		if (errors.hasErrors()) {
			model.addAttribute("count", this.desk.count(form, viewer));
			return new ModelAndView("worklist/export", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		var format = Objects.requireNonNull(form.format());
		var cases = this.desk.note(form, format, viewer);
		this.witness.isAbout(form.id());
		this.witness.tellNow();
		response.setContentType(format.contentType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("henvendelser-" + LocalDate.now(this.clock) + format.ending())
					.build()
					.toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		this.desk.write(cases, form, format, viewer, response.getOutputStream());
		return null;
	}

}
