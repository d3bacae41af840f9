package dk.borgerraadgiver.setup;

import java.util.List;

import dk.borgerraadgiver.account.PasswordRules;
import dk.borgerraadgiver.office.Offices;
import dk.borgerraadgiver.setup.SetUpCode.Answer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page that sets up an office. It exists until that has been done.
 */
@Controller
@RequestMapping("/opsaetning")
class SetUpController {

	private final Offices offices;

	private final SetUp setUp;

	private final SetUpCode code;

	private final SetUpNotice notice;

	SetUpController(Offices offices, SetUp setUp, SetUpCode code, SetUpNotice notice) {
		this.offices = offices;
		this.setUp = setUp;
		this.code = code;
		this.notice = notice;
	}

	@ModelAttribute("municipalities")
	List<String> municipalities() {
		return Municipalities.NAMES;
	}

	@GetMapping
	String show(Model model) {
		mustNotBeSetUp();
		model.addAttribute("form", SetUpForm.EMPTY);
		return "setup/set-up";
	}

	@PostMapping
	Object open(@Valid @ModelAttribute("form") SetUpForm form, BindingResult errors, RedirectAttributes redirect) {
		mustNotBeSetUp();
		checkCode(form, errors);
		PasswordRules.check(errors, form.password(), form.repeatedPassword(), form.username(), form.fullName(),
				form.municipality());
		if (errors.hasErrors()) {
			return new ModelAndView("setup/set-up", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (!this.setUp.open(form)) {
			throw new NotFound("set-up, done meanwhile");
		}
		redirect.addFlashAttribute(new Flash("setup.done"));
		return "redirect:/log-ind";
	}

	private void checkCode(SetUpForm form, BindingResult errors) {
		if (errors.hasFieldErrors("code")) {
			return;
		}
		Answer answer = this.code.answer(form.code());
		if (answer == Answer.REPLACED) {
			this.notice.print();
		}
		if (answer != Answer.RIGHT) {
			errors.rejectValue("code", "setup.code." + answer);
		}
	}

	private void mustNotBeSetUp() {
		if (this.offices.current().isPresent()) {
			throw new NotFound("set-up");
		}
	}

}
