package dk.borgerraadgiver.report.binding;

import java.util.List;
import java.util.Optional;

/**
 * What a text can take in whole besides figures, as the recommendations: words between
 * double braces that stand alone in a paragraph.
 */
public interface Passages {

	/** None at all. */
	Passages NONE = new Passages() {

		@Override
		public Optional<Passage> find(String word, String rest) {
			return Optional.empty();
		}

		@Override
		public List<String> offered() {
			return List.of();
		}

	};

	/**
	 * The passage that is meant.
	 * @param word what stands before the colon, in any case of letters
	 * @param rest what follows its colon, empty when nothing does
	 * @return empty when the word is none of theirs
	 */
	Optional<Passage> find(String word, String rest);

	/** What can be written by now, without braces. */
	List<String> offered();

}
