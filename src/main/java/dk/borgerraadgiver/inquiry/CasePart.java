package dk.borgerraadgiver.inquiry;

import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A part of the case page that another room adds. Parts of a place stand in the order of
 * their {@code @Order}. The page may take 15 statements in all, so a part takes one, two
 * at most.
 */
public interface CasePart {

	/** Where on the page it stands. */
	Place place();

	/**
	 * The template with the fragment {@code part(content, opened)}: what {@link #read}
	 * gave and the {@link OpenCase}.
	 */
	String template();

	/**
	 * What the part shows.
	 * @param asked the page's query parameters
	 * @return {@code null} when it has nothing to show
	 */
	@Nullable Object read(OpenCase opened, Viewer viewer, Map<String, String> asked);

	/** The places of a case page. */
	enum Place {

		/** Links and buttons beside the title. */
		ACTION,

		/** A line under the title: what is due, what is missing. */
		STATUS,

		/** The wide column. */
		MAIN,

		/** The narrow column. */
		SIDE

	}

}
