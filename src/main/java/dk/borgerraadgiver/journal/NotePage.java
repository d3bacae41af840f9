package dk.borgerraadgiver.journal;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

/**
 * The page on which something is noted or corrected.
 *
 * @param opened the case
 * @param corrected the entry to be corrected, as it stands now; {@code null} for a new
 * one
 */
record NotePage(OpenCase opened, @Nullable NotedEntry corrected) {

	/** What people may note. */
	public List<EntryKind> kinds() {
		return EntryKind.ofPeople();
	}

	/** The address the form is sent to. */
	public String action() {
		return this.opened.href() + "/notat" + ((this.corrected != null) ? "/" + this.corrected.id() + "/ret" : "");
	}

	/** Where the entry stands in the timeline. */
	String entryHref(UUID entryId) {
		return this.opened.href() + "?post=" + entryId + "#post-" + entryId;
	}

}
