package dk.borgerraadgiver.example.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dk.borgerraadgiver.example.Trace;
import org.jspecify.annotations.Nullable;

/**
 * An example that was looked over.
 *
 * @param title its title
 * @param inTitle what was found there
 * @param text what it says
 * @param inText what was found there
 * @param rare how many matters there are of what it tells, where they are few
 */
public record Checked(String title, List<Trace> inTitle, String text, List<Trace> inText, @Nullable Long rare) {

	/** How much was found. */
	public int count() {
		return this.inTitle.size() + this.inText.size() + ((this.rare != null) ? 1 : 0);
	}

	/** What was found, in the order in which it is read. */
	public List<Trace> traces() {
		return Stream.concat(this.inTitle.stream(), this.inText.stream()).toList();
	}

	/** The title in pieces. */
	public List<Piece> titlePieces() {
		return pieces(this.title, this.inTitle, 0);
	}

	/** The text in pieces. */
	public List<Piece> textPieces() {
		return pieces(this.text, this.inText, this.inTitle.size());
	}

	private static List<Piece> pieces(String words, List<Trace> traces, int before) {
		var pieces = new ArrayList<Piece>();
		int at = 0;
		int number = before;
		for (Trace trace : traces) {
			pieces.add(new Piece(words.substring(at, trace.from()), 0));
			pieces.add(new Piece(trace.words(), ++number));
			at = trace.to();
		}
		pieces.add(new Piece(words.substring(at), 0));
		return pieces.stream().filter((piece) -> !piece.words().isEmpty()).toList();
	}

	/** Without its words, which may tell of a person. */
	@Override
	public String toString() {
		return "Checked[" + count() + "]";
	}

	/**
	 * Some words of it.
	 *
	 * @param words the words
	 * @param number which finding they are, from 1; 0 when none
	 */
	public record Piece(String words, int number) {

		/** Without its words, which may tell of a person. */
		@Override
		public String toString() {
			return "Piece[" + this.number + "]";
		}

	}

}
