package dk.borgerraadgiver.web;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * What meets somebody who may not go on: the sign-in page for a stranger or for one whose
 * session has ended, with what was typed kept; otherwise a refusal.
 */
@Component
class ClosedDoor implements AccessDeniedHandler, AuthenticationEntryPoint {

	private final KeptForms forms;

	private final OwnerProof proofs;

	private final ObjectProvider<RequestMappingHandlerMapping> pages;

	ClosedDoor(KeptForms forms, OwnerProof proofs,
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
		this.forms = forms;
		this.proofs = proofs;
		this.pages = pages;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (keep(request)) {
			response.sendRedirect("/log-ind?gemt");
		}
		else {
			response.sendRedirect(hasEnded(request) ? "/log-ind?udloebet" : "/log-ind");
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		if (!(ex instanceof CsrfException)) {
			response.sendError(exists(request) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
		}
		else if (isSignedIn()) {
			handleSignedIn(request, response);
		}
		else {
			response.sendRedirect(keep(request) ? "/log-ind?gemt" : "/log-ind?udloebet");
		}
	}

	/** Signed in anew in another window: the form here is of the session before. */
	private void handleSignedIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (keep(request)) {
			response.sendRedirect("/genoptag");
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	private boolean keep(HttpServletRequest request) {
		if (!KeptForm.isForm(request)) {
			return false;
		}
		var form = this.proofs.owner(request.getParameter(KeptForm.OWNER))
			.flatMap((owner) -> KeptForm.from(request, owner));
		form.ifPresent(this.forms::keep);
		return form.isPresent();
	}

	/** What lies in a section is refused whether it exists or not. */
	private boolean exists(HttpServletRequest request) {
		if (Arrays.stream(MenuEntry.values()).anyMatch((section) -> section.holds(request.getRequestURI()))) {
			return true;
		}
		if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
			ServletRequestPathUtils.parseAndCache(request);
		}
		try {
			return this.pages.getObject().getHandler(request) != null;
		}
		catch (Exception ex) {
			// There is something, only not for this method or these parameters.
			return true;
		}
	}

	private static boolean hasEnded(HttpServletRequest request) {
		return (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid())
				|| HttpMethod.POST.matches(request.getMethod());
	}

	private static boolean isSignedIn() {
		return FrameAdvice.viewer() != null;
	}

}
