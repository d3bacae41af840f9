package dk.borgerraadgiver.report.counting;

import org.jspecify.annotations.Nullable;

/**
 * What a code is called on the figures' day.
 *
 * @param key the code's id
 * @param list the list it belongs to, as {@code CATEGORY}
 * @param name its own name, with the days it is valid where another reads the same
 * @param group the name of the group it stands under, if any
 * @param groupKey the id of that group
 * @param label both, as {@code Gruppe / Tema}; no other code of the list has the same
 * @param alphabetical its place among all codes by Danish spelling
 * @param placed its place in the office's own order
 */
public record CodeName(String key, String list, String name, @Nullable String group, @Nullable String groupKey,
		String label, int alphabetical, int placed) {

}
