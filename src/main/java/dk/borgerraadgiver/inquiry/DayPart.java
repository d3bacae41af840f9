package dk.borgerraadgiver.inquiry;

import dk.borgerraadgiver.account.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A part of <em>Min dag</em> that a room adds below what is due. Parts stand in the order
 * of their {@code @Order}; each takes one statement.
 */
public interface DayPart {

	/** The template with the fragment {@code part(content)}. */
	String template();

	/**
	 * What the part shows.
	 * @return {@code null} when it has nothing to show
	 */
	@Nullable Object read(Viewer viewer);

}
