package dk.borgerraadgiver.search.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A word to look for, with all the ways in which it may stand there.
 *
 * @param asked as it was typed
 * @param exact a {@code tsquery} for the word itself, in any form
 * @param wide a {@code tsquery} for this and for longer words that begin with it
 * @param inside a pattern for longer words it is a part of, {@code null} for a short one
 * @param marks finds it in a text
 */
public record Term(Asked.Wanted asked, String exact, String wide, @Nullable String inside, List<Mark> marks) {

	/** Whether a word of a text, folded, is one of those that were found. */
	public boolean isIn(String folded) {
		return this.marks.stream().anyMatch((mark) -> mark.fits(folded));
	}

}
