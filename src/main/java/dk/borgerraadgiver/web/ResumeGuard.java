package dk.borgerraadgiver.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a form that is sent again reach only a handler that can show it. Anything else, a
 * button that closes or deletes, would be carried out unseen.
 */
@Component
class ResumeGuard implements HandlerInterceptor {

	private static final Set<Integer> SHOWN = Set.of(HttpServletResponse.SC_OK, HttpServletResponse.SC_CONFLICT, 422);

	private final KeptForms forms;

	ResumeGuard(KeptForms forms) {
		this.forms = forms;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!KeptForm.isResumed(request)) {
			return true;
		}
		if (handler instanceof HandlerMethod method && showsItsForm(method)) {
			return true;
		}
		response.sendRedirect(KeptForm.isAfterSignIn(request) ? "/genoptag?tekst=1" : "/");
		return false;
	}

	/**
	 * A form that is shown again waits no longer; one that could not be shown still does.
	 */
	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		var viewer = FrameAdvice.viewer();
		if (KeptForm.isAfterSignIn(request) && viewer != null && SHOWN.contains(response.getStatus())) {
			id(request).ifPresent((id) -> this.forms.drop(id, viewer.id()));
		}
	}

	private static Optional<UUID> id(HttpServletRequest request) {
		try {
			return Optional.of(UUID.fromString(request.getParameter(KeptForm.RESUMED)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static boolean showsItsForm(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.anyMatch((parameter) -> Errors.class.isAssignableFrom(parameter.getParameterType()));
	}

}
