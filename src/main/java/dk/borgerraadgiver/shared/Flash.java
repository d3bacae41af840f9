package dk.borgerraadgiver.shared;

import org.jspecify.annotations.Nullable;

/**
 * A line that tells, on the page after a redirect, what has been done. Given to
 * {@code RedirectAttributes.addFlashAttribute(Object)}, it is the attribute the layout
 * prints.
 *
 * @param link where to see it, if anywhere
 * @param key the message's key in the bundles
 * @param arguments the message's arguments
 */
@SuppressWarnings("ArrayRecordComponent")
public record Flash(@Nullable Link link, String key, Object... arguments) {

	public Flash(String key, Object... arguments) {
		this(null, key, arguments);
	}

	/** The same line with a link after it. */
	public Flash linking(String href, String text) {
		return new Flash(new Link(href, text), this.key, this.arguments);
	}

	/**
	 * A link after the line.
	 *
	 * @param href where it leads
	 * @param text the key of its words
	 */
	public record Link(String href, String text) {
	}

}
