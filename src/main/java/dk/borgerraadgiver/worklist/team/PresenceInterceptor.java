package dk.borgerraadgiver.worklist.team;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.OpenCase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Notes who opens a page of a case, after it has been read, and tells the page who else
 * has it open.
 */
@Component
class PresenceInterceptor implements HandlerInterceptor {

	private final Presence presence;

	PresenceInterceptor(Presence presence) {
		this.presence = presence;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && page.getModel().get("opened") instanceof OpenCase opened
				&& request.getUserPrincipal() instanceof Authentication signedIn
				&& signedIn.getPrincipal() instanceof Viewer viewer) {
			page.addObject("present", this.presence.open(opened.id(), viewer));
		}
	}

}
