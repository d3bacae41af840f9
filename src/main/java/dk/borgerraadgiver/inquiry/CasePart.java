package dk.borgerraadgiver.inquiry;

import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A part of the case page that another room adds. Parts of a place stand in the order of
 * their {@code @Order}. The page may take 12 statements, 15 when the case has something
 * of everything, and one more while the viewer has a draft in it; so a part takes one,
 * and none where it left no trace.
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
	 * The SQL condition under which {@code inquiry i} has something for the part to read.
	 * The page asks for all of them at once, and where one does not hold, the part is not
	 * read but {@link #blank}.
	 */
	default String trace() {
		return "true";
	}

	/**
	 * What the part shows of a case it left no trace in; {@code null} when nothing.
	 */
	default @Nullable Object blank(OpenCase opened) {
		return null;
	}

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
