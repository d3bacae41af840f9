package dk.borgerraadgiver.audit;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Has the witness look at each page before it is printed, and at what became of those
 * that were not.
 */
class WitnessInterceptor implements HandlerInterceptor {

	private final Witness witness;

	WitnessInterceptor(Witness witness) {
		this.witness = witness;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null) {
			this.witness.tell(request, Rule.of(request, true, Witness.sightings(request)), response.getStatus());
			return;
		}
		boolean moved = Objects.requireNonNullElse(page.getViewName(), "").startsWith("redirect:");
		var shown = Witness.sightings(request);
		if (!moved) {
			page.getModel().values().forEach(shown::look);
		}
		var status = page.getStatus();
		this.witness.tell(request, Rule.of(request, moved, shown),
				(status != null) ? status.value() : (moved ? HttpServletResponse.SC_FOUND : response.getStatus()));
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		this.witness.tell(request, Rule.ofRefused(request, response.getStatus()), response.getStatus());
	}

}
