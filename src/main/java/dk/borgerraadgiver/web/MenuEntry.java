package dk.borgerraadgiver.web;

import java.util.Locale;
import java.util.Set;

import dk.borgerraadgiver.account.Role;

/**
 * A section of the site: its address, its name in the bundles, and who has it in the
 * menu.
 */
enum MenuEntry {

	MY_DAY("/min-dag", Role.ADVISOR),

	INQUIRIES("/henvendelser", Role.ADVISOR),

	CITIZENS("/borgere", Role.ADVISOR),

	PROBLEMS("/problemer", Role.ADVISOR),

	FIGURES("/tal", Role.ADVISOR),

	IMPORT("/indlaesning", Role.ADVISOR),

	REPORTS("/beretninger", Role.COUNCIL, Role.ADVISOR),

	RECOMMENDATIONS("/anbefalinger", Role.COUNCIL, Role.ADVISOR),

	DEPARTMENTS("/afdelinger", Role.ADMINISTRATOR),

	CATEGORIES("/kategorier", Role.ADMINISTRATOR),

	LISTS("/lister", Role.ADMINISTRATOR),

	LETTER_TEMPLATES("/brevskabeloner", Role.ADMINISTRATOR, Role.ADVISOR),

	USERS("/brugere", Role.ADMINISTRATOR),

	SETTINGS("/indstillinger", Role.ADMINISTRATOR);

	private final String href;

	private final Role role;

	private final Role other;

	MenuEntry(String href, Role role) {
		this(href, role, role);
	}

	MenuEntry(String href, Role role, Role other) {
		this.href = href;
		this.role = role;
		this.other = other;
	}

	String href() {
		return this.href;
	}

	String key() {
		return "web.menu." + name().toLowerCase(Locale.ROOT);
	}

	boolean isFor(Set<Role> held) {
		return held.contains(this.role) || held.contains(this.other);
	}

	/**
	 * Whether it stands in the menu. An advisor's is long enough, and comes to the
	 * templates from a letter.
	 */
	boolean isListedFor(Set<Role> held) {
		return (this == LETTER_TEMPLATES) ? held.contains(this.role) : isFor(held);
	}

	/** Whether a path lies in this section. */
	boolean holds(String path) {
		return path.equals(this.href) || path.startsWith(this.href + "/") || path.startsWith(this.href + ".");
	}

}
