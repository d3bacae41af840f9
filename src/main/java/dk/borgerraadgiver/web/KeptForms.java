package dk.borgerraadgiver.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;

/**
 * The forms that wait for their owners to sign in again. In memory, few and not for long:
 * anybody can send a form, and what is in it may be confidential.
 */
@Component
class KeptForms {

	private static final String ATTRIBUTE = KeptForms.class.getName();

	private static final int MOST = 100;

	private static final Duration LONGEST = Duration.ofHours(1);

	private final Map<UUID, Entry> entries = new LinkedHashMap<>();

	private final Clock clock;

	KeptForms(Clock clock) {
		this.clock = clock;
	}

	synchronized void keep(KeptForm form, HttpSession session) {
		drop(session);
		purge();
		var id = UUID.randomUUID();
		this.entries.put(id, new Entry(form, this.clock.instant()));
		session.setAttribute(ATTRIBUTE, id);
	}

	synchronized Optional<KeptForm> of(HttpSession session) {
		return Optional.ofNullable(session.getAttribute(ATTRIBUTE))
			.map(this.entries::get)
			.filter((entry) -> entry.since().isAfter(this.clock.instant().minus(LONGEST)))
			.map(Entry::form);
	}

	synchronized void drop(HttpSession session) {
		if (session.getAttribute(ATTRIBUTE) instanceof UUID id) {
			this.entries.remove(id);
			session.removeAttribute(ATTRIBUTE);
		}
	}

	private void purge() {
		var oldest = this.clock.instant().minus(LONGEST);
		this.entries.values().removeIf((entry) -> entry.since().isBefore(oldest));
		while (this.entries.size() >= MOST) {
			this.entries.remove(this.entries.keySet().iterator().next());
		}
	}

	/**
	 * A form and since when it waits.
	 *
	 * @param form the form
	 * @param since when it was kept
	 */
	private record Entry(KeptForm form, Instant since) {

	}

}
