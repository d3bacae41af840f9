package dk.borgerraadgiver.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Shows words in their context: cuts the piece out of a text that has most of them.
 */
public final class Marker {

	/** Characters of a text that are shown. */
	private static final int LENGTH = 220;

	/** Characters before the first mark. */
	private static final int LEAD = 50;

	private static final Pattern WORD = Pattern.compile("(?:\\p{L}-(?=\\p{L}))?[\\p{L}\\p{N}]+");

	private final List<Term> terms;

	public Marker(List<Term> terms) {
		this.terms = terms;
	}

	/** All of a text. */
	public List<Fragment> whole(String text) {
		return cut(text, 0, text.length(), marks(text));
	}

	/** The piece of a text that tells most. */
	public List<Fragment> piece(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		var marks = marks(line);
		int from = wordBefore(line, begin(line, marks));
		int to = wordAfter(line, Math.min(line.length(), from + LENGTH));
		var fragments = new ArrayList<Fragment>();
		if (from > 0) {
			fragments.add(new Fragment("… ", false));
		}
		fragments.addAll(cut(line, from, to, marks));
		if (to < line.length()) {
			fragments.add(new Fragment(" …", false));
		}
		return List.copyOf(fragments);
	}

	private List<Span> marks(String text) {
		var marks = new ArrayList<Span>();
		var words = WORD.matcher(text);
		while (words.find()) {
			String folded = Folding.fold(words.group());
			for (int nr = 0; nr < this.terms.size(); nr++) {
				if (this.terms.get(nr).isIn(folded)) {
					marks.add(new Span(words.start(), words.end(), nr));
					break;
				}
			}
		}
		return marks;
	}

	/** Where the piece begins that has most of the words looked for. */
	private static int begin(String text, List<Span> marks) {
		int best = 0;
		long most = 0;
		for (Span first : marks) {
			long distinct = marks.stream()
				.filter((mark) -> mark.from >= first.from && mark.to <= first.from + LENGTH - LEAD)
				.mapToInt(Span::term)
				.distinct()
				.count();
			if (distinct > most) {
				most = distinct;
				best = first.from;
			}
		}
		return (text.length() <= LENGTH) ? 0 : Math.max(0, best - LEAD);
	}

	private static List<Fragment> cut(String text, int from, int to, List<Span> marks) {
		var fragments = new ArrayList<Fragment>();
		int at = from;
		for (Span mark : marks) {
			if (mark.from >= at && mark.to <= to) {
				add(fragments, text.substring(at, mark.from), false);
				add(fragments, text.substring(mark.from, mark.to), true);
				at = mark.to;
			}
		}
		add(fragments, text.substring(at, to), false);
		return List.copyOf(fragments);
	}

	private static void add(List<Fragment> fragments, String text, boolean marked) {
		if (!text.isEmpty()) {
			fragments.add(new Fragment(text, marked));
		}
	}

	private static int wordBefore(String text, int place) {
		int blank = text.lastIndexOf(' ', place);
		return (place == 0 || blank < 0) ? 0 : blank + 1;
	}

	private static int wordAfter(String text, int place) {
		int blank = text.lastIndexOf(' ', place);
		return (place >= text.length() || blank <= place - LEAD) ? place : blank;
	}

	private record Span(int from, int to, int term) {
	}

}
