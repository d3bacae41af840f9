package dk.borgerraadgiver.problem;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A part of a problem's page that another room adds. Parts stand in the order of their
 * {@code @Order}; each takes one statement.
 */
public interface ProblemPart {

	/** The template with the fragment {@code part(content)}. */
	String template();

	/**
	 * What the part shows.
	 * @return {@code null} when it has nothing to show
	 */
	@Nullable Object read(UUID problemId, Viewer viewer);

}
