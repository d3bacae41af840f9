package dk.borgerraadgiver.shared;

/**
 * A line that tells, on the page after a redirect, what has been done. Given to
 * {@code RedirectAttributes.addFlashAttribute(Object)}, it is the attribute the layout
 * prints.
 *
 * @param key the message's key in the bundles
 * @param arguments the message's arguments
 */
@SuppressWarnings("ArrayRecordComponent")
public record Flash(String key, Object... arguments) {
}
