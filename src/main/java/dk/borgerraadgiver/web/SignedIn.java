package dk.borgerraadgiver.web;

import java.io.IOException;

import dk.borgerraadgiver.account.Viewer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads somebody who has signed in to where they were going: back to what they had typed,
 * if it was theirs.
 */
@Component
class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

	private final KeptForms forms;

	private final SignInAttempts attempts;

	SignedIn(KeptForms forms, SignInAttempts attempts) {
		this.forms = forms;
		this.attempts = attempts;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		this.attempts.succeeded(SignInBrake.attempt(request));
		if (authentication.getPrincipal() instanceof Viewer viewer && !this.forms.of(viewer.id()).isEmpty()) {
			clearAuthenticationAttributes(request);
			getRedirectStrategy().sendRedirect(request, response, "/genoptag");
			return;
		}
		super.onAuthenticationSuccess(request, response, authentication);
	}

}
