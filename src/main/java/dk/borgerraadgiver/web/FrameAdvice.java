package dk.borgerraadgiver.web;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.office.OfficeSettings;
import dk.borgerraadgiver.office.Offices;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Puts the frame around every page.
 */
@ControllerAdvice
class FrameAdvice {

	private final Offices offices;

	FrameAdvice(Offices offices) {
		this.offices = offices;
	}

	@ModelAttribute("frame")
	Frame frame(HttpServletRequest request) {
		var office = office(request);
		var viewer = viewer();
		var sent = (viewer != null) ? KeptForm.from(request, viewer.id()).orElse(null) : null;
		return new Frame((office != null) ? office.municipality() : "", office != null && office.demo(), viewer,
				path(request), request.getQueryString(), resumed(request), sent);
	}

	/** The page that tells that the database is away has a frame too. */
	private @Nullable OfficeSettings office(HttpServletRequest request) {
		if (Failures.isDatabaseAway(request)) {
			return null;
		}
		try {
			return this.offices.current().orElse(null);
		}
		catch (DataAccessException ex) {
			return null;
		}
	}

	/** What to say about a form that is shown again. */
	private static @Nullable String resumed(HttpServletRequest request) {
		if (!KeptForm.isResumed(request)) {
			return null;
		}
		return KeptForm.isAfterSignIn(request) ? "web.resumed" : "web.language.changed";
	}

	/** On an error page the path is the one that was asked for. */
	private static String path(HttpServletRequest request) {
		var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed != null) ? failed.toString() : request.getRequestURI();
	}

	/** Who is signed in, if anybody. */
	static @Nullable Viewer viewer() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof Viewer viewer) ? viewer : null;
	}

}
