package dk.borgerraadgiver.inquiry;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A part of a citizen's page that another room adds, below the inquiries and in the order
 * of their {@code @Order}. It takes one statement, two at most.
 */
public interface CitizenPart {

	/**
	 * The template with the fragment {@code part(content, citizen)}: what {@link #read}
	 * gave and the citizen's id.
	 */
	String template();

	/**
	 * What the part shows of a citizen the viewer may know of.
	 * @return {@code null} when it has nothing to show
	 */
	@Nullable Object read(UUID citizen, Viewer viewer);

}
