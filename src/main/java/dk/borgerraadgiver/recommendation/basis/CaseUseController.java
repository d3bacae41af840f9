package dk.borgerraadgiver.recommendation.basis;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Flash;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
 * Lets a recommendation that is there rest on a case, from the case's page.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/anbefalinger")
class CaseUseController {

	private static final String VIEW = "recommendation/use-case";

	private final BasisDesk desk;

	private final BasisReader reader;

	private final CaseDoor door;

	CaseUseController(BasisDesk desk, BasisReader reader, CaseDoor door) {
		this.desk = desk;
		this.reader = reader;
		this.door = door;
	}

	@ModelAttribute("opened")
	OpenCase opened(@PathVariable String number, @AuthenticationPrincipal Viewer viewer) {
		return this.door.look(CaseNumber.parse(number), viewer);
	}

	@GetMapping
	String show(@ModelAttribute("opened") OpenCase opened, Model model) {
		model.addAttribute("form", new UseForm(null));
		model.addAttribute("recommendations", this.reader.choices(opened));
		return VIEW;
	}

	@PostMapping
	ModelAndView use(@ModelAttribute("opened") OpenCase opened, @Valid @ModelAttribute("form") UseForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		var chosen = form.recommendationId();
		if (errors.hasErrors() || chosen == null) {
			model.addAttribute("recommendations", this.reader.choices(opened));
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.desk.add(chosen, opened.number().toString(), viewer);
		redirect.addFlashAttribute(new Flash("recommendation.basis.added"));
		return new ModelAndView("redirect:" + opened.href());
	}

	/**
	 * A recommendation that is to rest on the case.
	 *
	 * @param recommendationId which one
	 */
	record UseForm(@NotNull(message = "{recommendation.use.missing}") @Nullable UUID recommendationId) {
	}

}
