package dk.borgerraadgiver.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Colleagues;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.inquiry.CodeLists;
import dk.borgerraadgiver.inquiry.FilterChoices;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;

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

/**
 * Finding cases. What is looked for is posted and kept with the session, as a name must
 * not stand in a URL; the page it leads to can be gone back to.
 */
@Controller
@RequestMapping("/soeg")
class SearchController {

	private static final String PAGE = "search/search";

	private final CaseSearch search;

	private final RecentSearches recent;

	private final CodeChoices codes;

	private final Colleagues colleagues;

	private final Clock clock;

	SearchController(CaseSearch search, RecentSearches recent, CodeChoices codes, Colleagues colleagues, Clock clock) {
		this.search = search;
		this.recent = recent;
		this.codes = codes;
		this.colleagues = colleagues;
		this.clock = clock;
	}

	@GetMapping
	String begin(Model model) {
		model.addAttribute("form", SearchForm.EMPTY);
		return show(model);
	}

	@PostMapping
	@Audited(Act.NOTHING)
	ModelAndView look(@Valid @ModelAttribute("form") SearchForm form, BindingResult errors, Model model,
			HttpSession session, @AuthenticationPrincipal Viewer viewer) {
		if (errors.hasErrors()) {
			return new ModelAndView(show(model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		var named = this.search.named(form.tekst(), viewer);
		return new ModelAndView(named.map((number) -> "redirect:/henvendelser/" + number)
			.orElseGet(() -> "redirect:/soeg/" + this.recent.keep(form.widened(), session)));
	}

	/** A search of this session; one that is gone is an empty page to begin anew. */
	@GetMapping("/{id}")
	@Audited(Act.SEARCHED)
	String result(@PathVariable UUID id, Model model, HttpSession session, @AuthenticationPrincipal Viewer viewer) {
		var form = this.recent.find(id, session);
		form.filter((kept) -> kept.tekst() != null)
			.ifPresent((kept) -> model.addAttribute("result", this.search.find(kept, viewer)));
		model.addAttribute("gone", form.isEmpty());
		model.addAttribute("form", form.orElse(SearchForm.EMPTY));
		return show(model);
	}

	private String show(Model model) {
		model.addAttribute("choices",
				new FilterChoices(CodeLists.of(this.codes.ever(LocalDate.now(this.clock))), this.colleagues.ever()));
		return PAGE;
	}

}
