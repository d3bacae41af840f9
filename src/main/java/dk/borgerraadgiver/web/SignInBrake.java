package dk.borgerraadgiver.web;

import java.io.IOException;
import java.util.Objects;

import dk.borgerraadgiver.web.SignInAttempts.Attempt;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets somebody who has typed wrong passwords for a while wait before the next.
 */
class SignInBrake extends OncePerRequestFilter {

	/** The sign-in form's field of the username. */
	static final String USERNAME = "brugernavn";

	private final SignInAttempts attempts;

	SignInBrake(SignInAttempts attempts) {
		this.attempts = attempts;
	}

	static Attempt attempt(HttpServletRequest request) {
		return new Attempt(Objects.requireNonNullElse(request.getParameter(USERNAME), ""), request.getRemoteAddr());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.POST.matches(request.getMethod()) || !"/log-ind".equals(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.attempts.admits(attempt(request))) {
			chain.doFilter(request, response);
		}
		else {
			response.sendRedirect("/log-ind?vent");
		}
	}

}
