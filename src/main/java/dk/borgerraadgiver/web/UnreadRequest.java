package dk.borgerraadgiver.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request whose content nobody may look into, so that the page that says it is too
 * large does not fail for the same reason.
 */
class UnreadRequest extends HttpServletRequestWrapper {

	UnreadRequest(HttpServletRequest request) {
		super(request);
	}

	@Override
	public @Nullable String getContentType() {
		return null;
	}

	@Override
	public @Nullable String getParameter(String name) {
		return null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Map.of();
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.emptyEnumeration();
	}

}
