package dk.borgerraadgiver.problem;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Flash;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says of a case, from its page, which problem it belongs to.
 */
@Controller
@RequestMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/problem")
class AddToProblemController {

	private static final String VIEW = "problem/add";

	private final ProblemDesk desk;

	private final ProblemList list;

	private final CaseDoor door;

	AddToProblemController(ProblemDesk desk, ProblemList list, CaseDoor door) {
		this.desk = desk;
		this.list = list;
		this.door = door;
	}

	@ModelAttribute("opened")
	OpenCase opened(@PathVariable String number, @AuthenticationPrincipal Viewer viewer) {
		return this.door.look(CaseNumber.parse(number), viewer);
	}

	@GetMapping
	String blank(@ModelAttribute("opened") OpenCase opened, Model model) {
		model.addAttribute("form", AddToProblemForm.blank());
		model.addAttribute("problems", this.list.choices(opened.id()));
		return VIEW;
	}

	@PostMapping
	ModelAndView add(@ModelAttribute("opened") OpenCase opened, @Valid @ModelAttribute("form") AddToProblemForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!form.isClear()) {
			errors.rejectValue("title", "problem.add.unclear");
		}
		if (errors.hasErrors()) {
			model.addAttribute("problems", this.list.choices(opened.id()));
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (form.problemId() != null) {
			this.desk.add(form.problemId(), opened, viewer);
		}
		else {
			this.desk.nameFor(form.named(), opened, viewer);
		}
		redirect.addFlashAttribute(new Flash("problem.added", opened.number()));
		return new ModelAndView("redirect:" + opened.href());
	}

}
