package dk.borgerraadgiver.audit;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands beside each request, sees what it shows, and writes it down before it is shown.
 * Where that fails nothing is shown.
 */
@Component
public class Witness {

	/** What was typed in an address may be anything. */
	private static final Pattern CASE_NUMBER = Pattern.compile("([0-9]{4})-0*([0-9]{4,9})");

	private static final String SIGHTINGS = Witness.class.getName() + ".sightings";

	private static final String TOLD = Witness.class.getName() + ".told";

	private static final String REQUEST = Witness.class.getName() + ".request";

	private static final String SUBJECT = Witness.class.getName() + ".subject";

	private static final String PURPOSE = Witness.class.getName() + ".purpose";

	private final AuditLog log;

	Witness(AuditLog log) {
		this.log = log;
	}

	/**
	 * Tells of something that no page prints, such as the case a file belongs to.
	 */
	public void saw(Object shown) {
		var request = request();
		if (request != null) {
			sightings(request).look(shown);
		}
	}

	/** Tells what the request is about, where its address does not. */
	public void isAbout(UUID subject) {
		var request = request();
		if (request != null) {
			request.setAttribute(SUBJECT, subject);
		}
	}

	/** Tells what the request is for, in the words of whoever makes it. */
	public void isFor(String purpose) {
		var request = request();
		if (request != null) {
			request.setAttribute(PURPOSE, purpose);
		}
	}

	/**
	 * Writes the request's line now, before a file leaves that is written straight to the
	 * answer.
	 */
	public void tellNow() {
		var request = request();
		if (request != null) {
			tell(request, Rule.of(request, true, sightings(request)), 200);
		}
	}

	/** Writes the line of a page or file, once. */
	void tell(HttpServletRequest request, Act act, int status) {
		if (act == Act.NOTHING || request.getAttribute(TOLD) != null) {
			return;
		}
		request.setAttribute(TOLD, act);
		var shown = sightings(request);
		var cases = new LinkedHashSet<String>();
		var number = CASE_NUMBER.matcher(Objects.requireNonNullElse(Rule.variable(request, "number"), ""));
		if (number.matches()) {
			// with more zeros before it, it is the same case
			cases.add(number.group(1) + "-" + number.group(2));
		}
		cases.addAll(shown.cases());
		@Nullable UUID subject = (request.getAttribute(SUBJECT) instanceof UUID said) ? said : Rule.subject(request);
		if (subject != null && Rule.pattern(request).startsWith("/borgere/")) {
			shown.addPerson(subject);
		}
		this.log.write(new AuditEntry(accountId(), act, place(request), cases, shown.persons(), subject, status,
				Objects.toString(request.getAttribute(PURPOSE), null), request.getRemoteAddr(), id(request)));
	}

	static Sightings sightings(HttpServletRequest request) {
		if (request.getAttribute(SIGHTINGS) instanceof Sightings sightings) {
			return sightings;
		}
		var sightings = new Sightings();
		request.setAttribute(SIGHTINGS, sightings);
		return sightings;
	}

	/** Names the request in the log, so that its changes are found. */
	static UUID id(HttpServletRequest request) {
		if (request.getAttribute(REQUEST) instanceof UUID id) {
			return id;
		}
		var id = UUID.randomUUID();
		request.setAttribute(REQUEST, id);
		return id;
	}

	static @Nullable UUID accountId() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof Actor actor) ? actor.id() : null;
	}

	static @Nullable HttpServletRequest request() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here)
				? here.getRequest() : null;
	}

	private static String place(HttpServletRequest request) {
		@Nullable Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return request.getMethod() + " " + ((pattern != null) ? Rule.pattern(request) : "-");
	}

}
