package dk.borgerraadgiver.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * What somebody has typed: until now, or when the session ended.
 *
 * @param owner whose text it is
 * @param path where the form is on its way to
 * @param formId which form it is, so that it is kept once; {@code null} for one that has
 * no id
 * @param fields the names and values as they were sent, without secrets
 */
record KeptForm(UUID owner, String path, @Nullable UUID formId, Map<String, List<String>> fields) {

	/**
	 * The parameter that marks a form sent again to be shown: which of the kept ones, or
	 * {@link #LANGUAGE}.
	 */
	static final String RESUMED = "_genoptag";

	/** The mark of a form that is only shown in another language. */
	static final String LANGUAGE = "sprog";

	/** The hidden field of every form that says whose it is. */
	static final String OWNER = "_bruger";

	/** The hidden field with the id of a form of which drafts are kept. */
	static final String FORM = "_kladde";

	/** Where drafts are sent. */
	static final String DRAFTS = "/kladder";

	/** Of a draft: where the form itself goes. */
	private static final String TARGET = "_sti";

	private static final Pattern PATH = Pattern.compile("(/[a-z0-9-]+)+");

	/** In characters of names and values. */
	private static final int LARGEST = 500_000;

	/** Fields that hold what the machine calls something. */
	private static final Pattern MACHINE = Pattern
		.compile("_.*|version|side|kind|to|id|answers\\[\\d+]\\.question|(.*\\.)?criticism");

	private static final Pattern CODE = Pattern.compile("true|false|on|[0-9a-f-]{36}");

	private static final Set<String> TECHNICAL = Set.of("_csrf", OWNER, RESUMED, FORM, TARGET);

	/** Nothing typed here is worth keeping, or it must not be kept. */
	private static final List<String> NEVER_FROM = List.of("/log-ind", "/log-ud", "/opsaetning", "/invitation",
			"/sprog", "/genoptag", DRAFTS);

	/** Takes the form out of a request, if it is one to keep. */
	static Optional<KeptForm> from(HttpServletRequest request, UUID owner) {
		var path = path(request);
		if (!isForm(request) || NEVER_FROM.stream().anyMatch(path::startsWith)) {
			return Optional.empty();
		}
		var fields = new LinkedHashMap<String, List<String>>();
		request.getParameterMap().forEach((name, values) -> {
			if (!TECHNICAL.contains(name) && !isSecret(name)) {
				fields.put(name, List.of(values));
			}
		});
		var kept = new KeptForm(owner, path, formId(request).orElse(null), fields);
		return (kept.size() <= LARGEST) ? Optional.of(kept) : Optional.empty();
	}

	/** Which form a request is, if it is one of which drafts are kept. */
	static Optional<UUID> formId(HttpServletRequest request) {
		return id(request.getParameter(FORM));
	}

	static Optional<UUID> id(@Nullable String text) {
		try {
			return (text != null) ? Optional.of(UUID.fromString(text)) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Of a draft, the path its form has; never an address elsewhere. */
	private static String path(HttpServletRequest request) {
		if (!isForm(request) || !DRAFTS.equals(request.getRequestURI())) {
			return request.getRequestURI();
		}
		var target = request.getParameter(TARGET);
		return (target != null && PATH.matcher(target).matches()) ? target : DRAFTS;
	}

	/** What a person would know again: the words, not what the machine sent with them. */
	public List<String> words() {
		return this.fields.entrySet()
			.stream()
			.filter((field) -> !MACHINE.matcher(field.getKey()).matches())
			.flatMap((field) -> field.getValue().stream())
			.filter((value) -> !value.isBlank() && !CODE.matcher(value).matches())
			.toList();
	}

	/**
	 * Whether a form is sent again. An upload never is, and must not be read to find out:
	 * it may be too large.
	 */
	static boolean isResumed(HttpServletRequest request) {
		return isForm(request) && request.getParameter(RESUMED) != null;
	}

	/** Whether a form is sent again because the session had ended. */
	static boolean isAfterSignIn(HttpServletRequest request) {
		return isResumed(request) && !LANGUAGE.equals(request.getParameter(RESUMED));
	}

	private int size() {
		return this.fields.entrySet()
			.stream()
			.mapToInt((field) -> field.getValue()
				.stream()
				.mapToInt((value) -> field.getKey().length() + value.length())
				.sum())
			.sum();
	}

	/** Whether a request is an ordinary form, whose fields may be read. */
	static boolean isForm(HttpServletRequest request) {
		var type = request.getContentType();
		return HttpMethod.POST.matches(request.getMethod()) && type != null
				&& MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(MediaType.parseMediaType(type));
	}

	private static boolean isSecret(String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		return lower.contains("password") || lower.contains("adgangskode") || lower.contains("secret");
	}

}
