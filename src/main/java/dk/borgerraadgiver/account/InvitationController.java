package dk.borgerraadgiver.account;

import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.SecretToken;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page behind an invitation link.
 */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationController {

	private final Invitations invitations;

	InvitationController(Invitations invitations) {
		this.invitations = invitations;
	}

	@GetMapping
	ModelAndView show(@PathVariable String token, HttpServletResponse response) {
		keepSecret(response);
		return this.invitations.invited(new SecretToken(token))
			.map((viewer) -> page(viewer, HttpStatus.OK).addObject("form", NewPasswordForm.EMPTY))
			.orElseGet(InvitationController::tooLate);
	}

	@PostMapping
	Object accept(@PathVariable String token, @ModelAttribute("form") NewPasswordForm form, BindingResult errors,
			HttpServletResponse response, RedirectAttributes redirect) {
		keepSecret(response);
		var secret = new SecretToken(token);
		var invited = this.invitations.invited(secret);
		if (invited.isEmpty()) {
			return tooLate();
		}
		PasswordRules.check(errors, form.password(), form.repeatedPassword(), invited.get().username(),
				invited.get().fullName());
		if (errors.hasErrors()) {
			return page(invited.get(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (!this.invitations.accept(secret, form.password())) {
			return tooLate();
		}
		redirect.addFlashAttribute(new Flash("account.invitation.accepted"));
		return "redirect:/log-ind";
	}

	/** The address holds the secret, so it goes to no other site and into no cache. */
	private static void keepSecret(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
	}

	private static ModelAndView page(Viewer invited, HttpStatus status) {
		return new ModelAndView("account/invitation", status).addObject("invited", invited);
	}

	private static ModelAndView tooLate() {
		return new ModelAndView("account/invitation-closed", HttpStatus.GONE);
	}

}
