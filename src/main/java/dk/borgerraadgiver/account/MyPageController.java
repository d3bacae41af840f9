package dk.borgerraadgiver.account;

import dk.borgerraadgiver.shared.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
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
 * Everybody's own page.
 */
@Controller
@RequestMapping("/min-side")
class MyPageController {

	private final OwnAccount own;

	MyPageController(OwnAccount own) {
		this.own = own;
	}

	@ModelAttribute("allRoles")
	Role[] allRoles() {
		return Role.values();
	}

	@GetMapping
	String show(@AuthenticationPrincipal Viewer viewer, Model model) {
		model.addAttribute("viewer", viewer);
		model.addAttribute("form", ChangePasswordForm.EMPTY);
		return "account/my-page";
	}

	@PostMapping
	Object changePassword(@AuthenticationPrincipal Viewer viewer, @ModelAttribute("form") ChangePasswordForm form,
			BindingResult errors, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) {
		if (form.currentPassword() == null || !this.own.holds(viewer, form.currentPassword())) {
			errors.rejectValue("currentPassword", "account.password.wrong");
		}
		PasswordRules.check(errors, form.password(), form.repeatedPassword(), viewer.username(), viewer.fullName());
		if (errors.hasErrors()) {
			return new ModelAndView("account/my-page", HttpStatus.UNPROCESSABLE_CONTENT).addObject("viewer", viewer);
		}
		stay(this.own.changePassword(viewer.id(), form.password()), request, response);
		redirect.addFlashAttribute(new Flash("account.password.changed"));
		return "redirect:/min-side";
	}

	/** This session goes on under a new number; every other one of the person's ends. */
	private static void stay(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
		request.changeSessionId();
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(viewer, null, viewer.getAuthorities()));
		SecurityContextHolder.setContext(context);
		new HttpSessionSecurityContextRepository().saveContext(context, request, response);
	}

}
