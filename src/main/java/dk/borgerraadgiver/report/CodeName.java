package dk.borgerraadgiver.report;

import org.jspecify.annotations.Nullable;

/**
 * What a code is called on the figures' day.
 *
 * @param key the code's id
 * @param name its own name
 * @param group the name of the group it stands under, if any
 * @param label both, as {@code Gruppe / Tema}
 * @param alphabetical its place among all codes by Danish spelling
 * @param placed its place in the office's own order
 */
public record CodeName(String key, String name, @Nullable String group, String label, int alphabetical, int placed) {

}
