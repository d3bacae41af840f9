package dk.borgerraadgiver.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;

/**
 * What somebody has looked for since they signed in, so that they can go back to it. The
 * words may name a person: they are kept in the session, and the address has only a
 * number made for them.
 */
@Component
class RecentSearches {

	private static final String ATTRIBUTE = RecentSearches.class.getName();

	private static final int MOST = 30;

	/** Keeps a search and gives the number it is found by. */
	UUID keep(SearchForm form, HttpSession session) {
		var id = UUID.randomUUID();
		var searches = new LinkedHashMap<>(of(session));
		searches.put(id, form);
		if (searches.size() > MOST) {
			searches.pollFirstEntry();
		}
		session.setAttribute(ATTRIBUTE, searches);
		return id;
	}

	Optional<SearchForm> find(UUID id, HttpSession session) {
		return Optional.ofNullable(of(session).get(id));
	}

	@SuppressWarnings("unchecked")
	private static Map<UUID, SearchForm> of(HttpSession session) {
		var searches = session.getAttribute(ATTRIBUTE);
		return (searches != null) ? (Map<UUID, SearchForm>) searches : Map.of();
	}

}
