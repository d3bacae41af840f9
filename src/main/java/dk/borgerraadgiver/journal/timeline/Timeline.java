package dk.borgerraadgiver.journal.timeline;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.journal.EntryKind;
import dk.borgerraadgiver.shared.Paging;

/**
 * What happened in a case, a page of it.
 *
 * @param entries in the order asked for
 * @param filter which entries, and in what order
 * @param paging where the page stands among all of them
 */
record Timeline(List<TimelineEntry> entries, TimelineFilter filter, Paging paging) {

	/** What people may note. */
	public List<EntryKind> kinds() {
		return EntryKind.ofPeople();
	}

	/** Made with the form for the next note: sent twice it is still one entry. */
	public UUID nextId() {
		return UUID.randomUUID();
	}

}
