package dk.borgerraadgiver.worklist;

import java.util.UUID;

/**
 * A filter of the list that somebody gave a name.
 *
 * @param id which
 * @param name what stands on its tab
 * @param filter the query string
 * @param shared whether every advisor has it
 * @param own whether it is the viewer's
 * @param editable whether the viewer may change it: one's own, and what somebody shared
 * who has left
 * @param owner whose it is
 */
record SavedView(UUID id, String name, String filter, boolean shared, boolean own, boolean editable, String owner) {

	/** The list as it shows it. */
	public String href() {
		return this.filter.isEmpty() ? "/henvendelser" : "/henvendelser?" + this.filter;
	}

}
