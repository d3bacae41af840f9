package dk.borgerraadgiver.followup.day;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.OpenCase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sees every case page that is opened. It is the page that has been read by then, so that
 * reading a case writes nothing.
 */
class OpenedCases implements HandlerInterceptor {

	private final LastOpened last;

	OpenedCases(LastOpened last) {
		this.last = last;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (page != null && HttpMethod.GET.matches(request.getMethod())
				&& page.getModel().get("opened") instanceof OpenCase opened
				&& request.getRequestURI().equals(opened.href()) && authentication != null
				&& authentication.getPrincipal() instanceof Viewer viewer) {
			this.last.keep(opened, viewer);
		}
	}

}
