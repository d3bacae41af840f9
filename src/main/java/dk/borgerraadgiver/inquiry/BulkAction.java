package dk.borgerraadgiver.inquiry;

import java.util.List;
import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;

/**
 * Something that can be done to many cases at once, from their list. Its messages stand
 * in the bundle of its room: {@code bulk.<word>} on the button, {@code bulk.<word>.title}
 * and {@code bulk.<word>.done}, which take the number of cases; with a preview
 * {@code bulk.<word>.confirm}.
 */
public interface BulkAction {

	/** Its word in the page's address. */
	String word();

	/**
	 * The template with the fragment {@code fields(offer, typed)}: what is to be chosen
	 * before it is done; the names of its fields are found in {@code typed} when the form
	 * is shown again.
	 */
	String template();

	/** What the fields offer. */
	Object offer(Viewer viewer);

	/** Whether it is asked once more before it is done. */
	default boolean asks() {
		return false;
	}

	/**
	 * What is asked once more, for the template's fragment
	 * {@code preview(preview, typed)}, which sends the fields on.
	 * @throws RuleBroken when something is missing, or there is nothing to do
	 */
	default Preview preview(List<OpenCase> cases, Map<String, String> typed, Viewer viewer) {
		throw new UnsupportedOperationException(word());
	}

	/**
	 * Does it to all of them, within the caller's transaction.
	 * @param cases as the viewer was shown them; none has changed since
	 * @param typed what was typed, by the fields' names
	 * @throws RuleBroken when it cannot be done to one of them; then it is done to none
	 */
	void apply(List<OpenCase> cases, Map<String, String> typed, Viewer viewer);

	/** What is told afterwards; a button pressed twice tells the same. */
	default Flash done(int cases, Map<String, String> typed) {
		return new Flash("bulk." + word() + ".done", cases);
	}

	/**
	 * What will be done.
	 */
	interface Preview {

		/** To how many cases; the argument of {@code bulk.<word>.confirm}. */
		int cases();

	}

}
