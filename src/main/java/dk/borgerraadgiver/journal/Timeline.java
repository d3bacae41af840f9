package dk.borgerraadgiver.journal;

import java.util.List;

import dk.borgerraadgiver.shared.Paging;

/**
 * What happened in a case, a page of it.
 *
 * @param entries in the order asked for
 * @param filter which entries, and in what order
 * @param paging where the page stands among all of them
 */
record Timeline(List<TimelineEntry> entries, TimelineFilter filter, Paging paging) {
}
