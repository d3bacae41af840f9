package dk.borgerraadgiver.web;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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
		this.forms.drop(request.getSession());
		if (handler instanceof HandlerMethod method && showsItsForm(method)) {
			return true;
		}
		response.sendRedirect("/");
		return false;
	}

	private static boolean showsItsForm(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.anyMatch((parameter) -> Errors.class.isAssignableFrom(parameter.getParameterType()));
	}

}
