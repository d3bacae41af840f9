package dk.borgerraadgiver.audit;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What the log calls a request. What is annotated is what it says; what writes has
 * changed something; what shows one case or person was read; and what shows cases or
 * persons otherwise was a list. The rest is not noted.
 */
final class Rule {

	/** What is done without sending a form. */
	private static final Set<Act> LOOKS = EnumSet.of(Act.READ, Act.LISTED, Act.SEARCHED, Act.EXPORTED, Act.DOWNLOADED);

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^}]*})*))?}");

	private static final Pattern ALTERNATIVES = Pattern.compile("[a-z-]+(\\|[a-z-]+)+");

	private static final String ONE_CASE = "{number";

	private static final String ONE_PERSON = "/borgere/{id}";

	private static final Set<Integer> REFUSALS = Set.of(403, 404);

	private Rule() {
	}

	/**
	 * What a request comes to when it is answered by a page or file.
	 * @param written whether the answer tells that something was written, or is a file
	 */
	static Act of(HttpServletRequest request, boolean written, Sightings shown) {
		@Nullable Act said = said(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE));
		if (said == Act.NOTHING) {
			return said;
		}
		if (HttpMethod.POST.matches(request.getMethod()) && written) {
			return (said != null) ? said : Act.CHANGED;
		}
		if (said != null && LOOKS.contains(said)) {
			return said;
		}
		return byWhatIsShown(request, shown);
	}

	private static Act byWhatIsShown(HttpServletRequest request, Sightings shown) {
		if (shown.isEmpty()) {
			return Act.NOTHING;
		}
		var pattern = pattern(request);
		return (pattern.contains(ONE_CASE) || pattern.startsWith(ONE_PERSON)) ? Act.READ : Act.LISTED;
	}

	/** What a request comes to that was answered by a refusal. */
	static Act ofRefused(HttpServletRequest request, int status) {
		@Nullable Act said = said(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE));
		return (said != Act.NOTHING && REFUSALS.contains(status)) ? Act.REFUSED : Act.NOTHING;
	}

	/**
	 * The handler's pattern, without how its variables are spelled. Of a variable with a
	 * few alternatives, the one that was asked for.
	 */
	static String pattern(HttpServletRequest request) {
		@Nullable Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return VARIABLE.matcher((pattern != null) ? pattern.toString() : "").replaceAll((variable) -> {
			@Nullable String spelled = variable.group(2);
			@Nullable String value = variable(request, variable.group(1));
			return (spelled != null && value != null && ALTERNATIVES.matcher(spelled).matches()) ? value
					: "{" + variable.group(1) + "}";
		});
	}

	/** The value of a variable in the address. */
	@SuppressWarnings("unchecked")
	static @Nullable String variable(HttpServletRequest request, String name) {
		@Nullable Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return (variables != null) ? ((Map<String, String>) variables).get(name) : null;
	}

	/** The thing an address is about, when its id stands in it. */
	static @Nullable UUID subject(HttpServletRequest request) {
		@Nullable String id = variable(request, "id");
		try {
			return (id != null) ? UUID.fromString(id) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable Act said(@Nullable Object handler) {
		if (!(handler instanceof HandlerMethod method)) {
			return Act.NOTHING;
		}
		@Nullable Audited said = method.getMethodAnnotation(Audited.class);
		if (said == null) {
			said = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Audited.class);
		}
		return (said != null) ? said.value() : null;
	}

}
