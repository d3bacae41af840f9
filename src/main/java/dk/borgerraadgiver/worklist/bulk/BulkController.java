package dk.borgerraadgiver.worklist.bulk;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.InquiryFilter;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.worklist.FilterText;
import dk.borgerraadgiver.worklist.Picked;
import dk.borgerraadgiver.worklist.PickedCases;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Something done to many cases of the list, after a page that says what and to how many.
 */
@Controller
@RequestMapping("/henvendelser/flere")
class BulkController {

	private final BulkDesk desk;

	private final PickedCases picked;

	BulkController(BulkDesk desk, PickedCases picked) {
		this.desk = desk;
		this.picked = picked;
	}

	@GetMapping
	ModelAndView ask(@RequestParam(defaultValue = "") String handling, @ModelAttribute Picked which,
			@ModelAttribute("filter") InquiryFilter filter, BindingResult unread, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var cases = this.picked.find(which, filter, BulkDesk.MOST + 1, viewer);
		model.addAttribute("form", BulkForm.of(handling, cases, FilterText.write(filter.chosen())));
		model.addAttribute("left", which.leftOut(cases.size()));
		return page(handling, cases, Map.of(), HttpStatus.OK, model, viewer);
	}

	/** What asks once more is shown first, unless that is what is answered. */
	@PostMapping
	ModelAndView apply(@ModelAttribute("form") BulkForm form, BindingResult errors,
			@RequestParam Map<String, String> typed, Model model, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		var answer = Objects.requireNonNullElse(form.svar(), BulkForm.Answer.NONE);
		if (answer == BulkForm.Answer.BACK) {
			return page(form.handling(), this.desk.current(form, viewer), typed, HttpStatus.OK, model, viewer);
		}
		if (!errors.hasErrors()) {
			try {
				var preview = (answer == BulkForm.Answer.YES) ? null : this.desk.preview(form, typed, viewer);
				if (preview != null) {
					model.addAttribute("preview", preview);
					return page(form.handling(), this.desk.current(form, viewer), typed, HttpStatus.OK, model, viewer);
				}
				this.desk.apply(form, typed, viewer);
				redirect.addFlashAttribute(this.desk.action(form.handling()).done(form.versions().size(), typed));
				return new ModelAndView("redirect:" + form.list());
			}
			catch (RuleBroken broken) {
				errors.reject(broken.key(), broken.arguments(), broken.key());
			}
			catch (Meanwhile meanwhile) {
				model.addAttribute("changed", meanwhile.changed());
				model.addAttribute("gone", meanwhile.gone());
				return anew(form, typed, model, viewer);
			}
			catch (OptimisticLockingFailureException ex) {
				return anew(form, typed, model, viewer);
			}
		}
		return page(form.handling(), this.desk.current(form, viewer), typed, HttpStatus.UNPROCESSABLE_CONTENT, model,
				viewer);
	}

	/** The same question about the cases as they are now. */
	private ModelAndView anew(BulkForm form, Map<String, String> typed, Model model, Viewer viewer) {
		var cases = this.desk.current(form, viewer);
		var mine = form.upTo(cases);
		model.addAttribute("form", mine);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
		model.addAttribute("outdated", true);
		return page(form.handling(), cases, typed, HttpStatus.CONFLICT, model, viewer);
	}

	private ModelAndView page(String handling, List<OpenCase> cases, Map<String, String> typed, HttpStatus status,
			Model model, Viewer viewer) {
		var action = this.desk.action(handling);
		model.addAttribute("action", action);
		model.addAttribute("offer", action.offer(viewer));
		model.addAttribute("typed", typed);
		model.addAttribute("cases", cases);
		model.addAttribute("most", BulkDesk.MOST);
		boolean possible = !cases.isEmpty() && cases.size() <= BulkDesk.MOST;
		model.addAttribute("possible", possible);
		return new ModelAndView("worklist/bulk", model.asMap(),
				(possible || status == HttpStatus.CONFLICT) ? status : HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
