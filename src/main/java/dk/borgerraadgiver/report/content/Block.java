package dk.borgerraadgiver.report.content;

import java.util.List;

/**
 * A piece of a chapter that begins on a line of its own.
 */
public sealed interface Block {

	/**
	 * A heading within a chapter.
	 *
	 * @param level 3 below the chapter's own, or 4
	 * @param anchor its name in the document
	 * @param words what it says
	 */
	record Heading(int level, String anchor, List<Inline> words) implements Block {

		/** The level right below a chapter's own heading. */
		static final int FIRST = 3;

		/** The letters alone. */
		public String plain() {
			return Inline.plain(this.words);
		}

	}

	/**
	 * Running text.
	 *
	 * @param words what it says
	 */
	record Paragraph(List<Inline> words) implements Block {
	}

	/**
	 * A list of points, or a numbered one.
	 *
	 * @param numbered whether its items have numbers
	 * @param first the first item's number
	 * @param items what each says
	 */
	record Listing(boolean numbered, int first, List<List<Block>> items) implements Block {
	}

	/**
	 * Something quoted, or an example set apart from the text.
	 *
	 * @param blocks what it says
	 */
	record Quotation(List<Block> blocks) implements Block {
	}

	/**
	 * A table of figures.
	 *
	 * @param anchor its name in the document
	 * @param grid its numbers
	 */
	record Table(String anchor, Grid grid) implements Block {
	}

	/**
	 * A picture of figures; the table behind it always comes along.
	 *
	 * @param anchor its name in the document
	 * @param shape how it is drawn
	 * @param told what it shows, in words, for those who do not see it
	 * @param grid the numbers it is drawn from
	 */
	record Chart(String anchor, Shape shape, String told, Grid grid) implements Block {

		/** How a chart is drawn. */
		public enum Shape {

			/** Bars that lie, longest first; for names. */
			BARS,

			/** Bars that stand side by side; for months and years. */
			COLUMNS,

			/**
			 * Bars that lie, each of pieces; for crossings, whose last column is the sum.
			 */
			STACKED,

			/** Bars that lie in groups, one for each column; for several years. */
			GROUPED

		}

	}

}
