package dk.borgerraadgiver.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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
	 * One that was saved, and so led on to another page, is no draft any more.
	 */
	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		var viewer = FrameAdvice.viewer();
		if (viewer == null || !KeptForm.isForm(request)) {
			return;
		}
		if (KeptForm.isAfterSignIn(request) && SHOWN.contains(response.getStatus())) {
			KeptForm.id(request.getParameter(KeptForm.RESUMED)).ifPresent((id) -> this.forms.shown(id, viewer.id()));
		}
		else if (HttpStatus.valueOf(response.getStatus()).is3xxRedirection()) {
			KeptForm.formId(request).ifPresent((form) -> this.forms.saved(form, viewer.id()));
		}
	}

	private static boolean showsItsForm(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.anyMatch((parameter) -> Errors.class.isAssignableFrom(parameter.getParameterType()));
	}

}
