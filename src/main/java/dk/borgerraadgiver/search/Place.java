package dk.borgerraadgiver.search;

import java.time.LocalDate;
import java.util.List;

import dk.borgerraadgiver.search.text.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * Where in a case the words stand.
 *
 * @param source what it is, as {@code search_piece} says it: {@code DESCRIPTION}, the
 * kind of a journal entry, {@code MEDIATION}; or {@code REPRESENTATIVE}
 * @param label the name of a document
 * @param on the day it is from
 * @param text some of it, with what was looked for marked
 */
record Place(String source, @Nullable String label, LocalDate on, List<Fragment> text) {
}
