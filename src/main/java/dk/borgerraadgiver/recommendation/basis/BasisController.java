package dk.borgerraadgiver.recommendation.basis;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.problem.KnownProblems;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;

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
 * What a recommendation rests on: adds cases and problems, names matters and findings,
 * and takes away.
 */
@Controller
@RequestMapping("/anbefalinger/{id:[0-9a-f-]{36}}/grundlag")
class BasisController {

	private static final String VIEW = "recommendation/basis-list";

	private final BasisDesk desk;

	private final BasisReader reader;

	private final KnownProblems problems;

	private final CaseDoor door;

	BasisController(BasisDesk desk, BasisReader reader, KnownProblems problems, CaseDoor door) {
		this.desk = desk;
		this.reader = reader;
		this.problems = problems;
		this.door = door;
	}

	@ModelAttribute("title")
	String title(@PathVariable UUID id, @AuthenticationPrincipal Viewer viewer) {
		return this.reader.title(id, viewer);
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", BasisForm.NONE);
		return fill(id, model, viewer);
	}

	@PostMapping
	ModelAndView add(@PathVariable UUID id, @ModelAttribute("form") BasisForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (form.number() == null && form.problemId() == null && !errors.hasErrors()) {
			errors.rejectValue("number", "recommendation.basis.nothing");
		}
		try {
			if (!errors.hasErrors()) {
				return added(id, form, redirect, viewer);
			}
		}
		catch (RuleBroken unknown) {
			errors.rejectValue("number", unknown.key());
		}
		return new ModelAndView(fill(id, model, viewer), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** Where a case has more than one thing to rest on, it is asked which. */
	private ModelAndView added(UUID id, BasisForm form, RedirectAttributes redirect, Viewer viewer) {
		if (form.problemId() != null) {
			this.desk.add(id, form.problemId(), viewer);
		}
		redirect.addFlashAttribute(new Flash("recommendation.basis.added"));
		String page = "redirect:/anbefalinger/" + id + "/grundlag";
		if (form.number() == null) {
			return new ModelAndView(page);
		}
		var opened = this.desk.add(id, form.number(), viewer);
		return new ModelAndView((this.reader.partsOf(opened, id).size() > 1) ? page + "/" + opened.number() : page);
	}

	@GetMapping("/{number:[0-9]{4}-[0-9]+}")
	String parts(@PathVariable UUID id, @PathVariable String number, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(number), viewer);
		var parts = this.reader.partsOf(opened, id);
		List<UUID> chosen = parts.stream().filter(BasisReader.Part::chosen).map(BasisReader.Part::id).toList();
		model.addAttribute("id", id);
		model.addAttribute("opened", opened);
		model.addAttribute("parts", parts);
		model.addAttribute("form", new BasisForm(null, null, chosen, chosen));
		return "recommendation/basis-case";
	}

	@PostMapping("/{number:[0-9]{4}-[0-9]+}")
	String narrow(@PathVariable UUID id, @PathVariable String number, @ModelAttribute("form") BasisForm form,
			BindingResult unread, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		this.desk.narrow(id, this.door.look(CaseNumber.parse(number), viewer), form, viewer);
		redirect.addFlashAttribute(new Flash("recommendation.basis.narrowed"));
		return "redirect:/anbefalinger/" + id + "/grundlag";
	}

	@PostMapping("/{number:[0-9]{4}-[0-9]+}/fjern")
	String remove(@PathVariable UUID id, @PathVariable String number, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		this.desk.remove(id, this.door.look(CaseNumber.parse(number), viewer), viewer);
		redirect.addFlashAttribute(new Flash("recommendation.basis.removed"));
		return "redirect:/anbefalinger/" + id + "/grundlag";
	}

	@PostMapping("/problemer/{problem}/fjern")
	String remove(@PathVariable UUID id, @PathVariable UUID problem, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		this.desk.remove(id, problem, viewer);
		redirect.addFlashAttribute(new Flash("recommendation.basis.removed"));
		return "redirect:/anbefalinger/" + id + "/grundlag";
	}

	private String fill(UUID id, Model model, Viewer viewer) {
		model.addAttribute("id", id);
		model.addAttribute("basis", this.reader.of(id, viewer));
		model.addAttribute("problems", this.problems.choices(List.of()));
		return VIEW;
	}

}
