package dk.borgerraadgiver.journal;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The documents that are found by their names only, as their text could not be read.
 */
public interface UnreadDocuments {

	/** Those among some documents. */
	Set<UUID> among(Collection<UUID> documents);

}
