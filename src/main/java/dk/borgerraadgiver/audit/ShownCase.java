package dk.borgerraadgiver.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something a page prints that tells of a case: whoever is shown it has seen the case.
 */
public interface ShownCase {

	/**
	 * The case's number, {@code null} where the viewer is not told which case it is.
	 */
	@Nullable Object number();

}
