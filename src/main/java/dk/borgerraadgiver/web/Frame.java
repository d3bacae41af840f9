package dk.borgerraadgiver.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands around every page, for the one who looks at it.
 *
 * @param municipality the municipality's name; empty before set-up
 * @param demo whether the people are invented
 * @param viewer who is signed in, if anybody
 * @param path the page's path
 * @param query the page's query string, if any
 * @param resumed what to say, by its key, where the page shows a form again that is not
 * carried out
 * @param sent the form the page answers, to be sent again in another language
 */
public record Frame(String municipality, boolean demo, @Nullable Viewer viewer, String path, @Nullable String query,
		@Nullable String resumed, @Nullable KeptForm sent) {

	private static final List<String> STYLES = List.of("duplicate", "frame", "text", "form", "table", "inquiry",
			"intake", "journal", "letter", "followup", "mandate", "mediation", "problem", "recommendation", "search",
			"worklist", "oversight", "codelist", "figures", "report", "spreadsheet");

	private static final String SEARCH = "/soeg";

	/** The style sheets: the frame's, those of what all pages are made of, the rooms'. */
	public List<String> styles() {
		return STYLES;
	}

	/** The sections the viewer finds in the menu. */
	public List<Section> menu() {
		return sections((entry) -> entry.isListedFor(roles()));
	}

	/** The section the page belongs to. */
	public @Nullable Section section() {
		return sections((entry) -> entry.isFor(roles())).stream().filter(Section::current).findFirst().orElse(null);
	}

	private List<Section> sections(Predicate<MenuEntry> wanted) {
		return Arrays.stream(MenuEntry.values())
			.filter(wanted)
			.map((entry) -> new Section(entry.href(), entry.key(), entry.holds(this.path)))
			.toList();
	}

	/** Whether the viewer registers inquiries. */
	public boolean registers() {
		return roles().contains(Role.ADVISOR);
	}

	/** Whether the header has a field to look for cases; the page of hits has its own. */
	public boolean searches() {
		return registers() && !this.path.equals(SEARCH) && !this.path.startsWith(SEARCH + "/");
	}

	/** This page's address with its query string. */
	public String here() {
		return (this.query != null) ? this.path + "?" + this.query : this.path;
	}

	/** This page's address with one parameter of the query string changed. */
	public String with(String parameter, Object value) {
		return UriComponentsBuilder.fromUriString(here()).replaceQueryParam(parameter, value).build().toUriString();
	}

	private Set<Role> roles() {
		return (this.viewer != null) ? this.viewer.roles() : Set.of();
	}

	/**
	 * A line of the menu.
	 *
	 * @param href its address
	 * @param key its name in the bundles
	 * @param current whether the page shown lies in it
	 */
	public record Section(String href, String key, boolean current) {

	}

}
