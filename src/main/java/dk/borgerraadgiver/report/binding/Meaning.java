package dk.borgerraadgiver.report.binding;

import java.util.List;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Grid;

/**
 * What something written between double braces comes to.
 */
sealed interface Meaning {

	/**
	 * Words within a sentence.
	 *
	 * @param words as they are read
	 */
	record Said(String words) implements Meaning {
	}

	/**
	 * Some things in order: within a sentence one after the other, alone a numbered list.
	 *
	 * @param things as they are read
	 */
	record Listed(List<String> things) implements Meaning {
	}

	/**
	 * A table, which stands alone.
	 *
	 * @param grid the table
	 */
	record Shown(Grid grid) implements Meaning {
	}

	/**
	 * A chart, which stands alone.
	 *
	 * @param shape how it is drawn
	 * @param told what it shows, in words
	 * @param grid what it is drawn from
	 */
	record Drawn(Block.Chart.Shape shape, String told, Grid grid) implements Meaning {
	}

	/**
	 * A passage of several blocks, which stands alone.
	 *
	 * @param told the passage
	 */
	record Whole(Passage.Told told) implements Meaning {
	}

	/**
	 * Nothing that can be understood.
	 *
	 * @param key of the message that tells what to do
	 * @param arguments of the message
	 * @param remedy the address of a page where it can be mended; empty when that is in
	 * the text
	 */
	record Wrong(String key, List<String> arguments, String remedy) implements Meaning {

		Wrong(String key, List<String> arguments) {
			this(key, arguments, "");
		}

		static Wrong of(String key, String... arguments) {
			return new Wrong(key, List.of(arguments));
		}

	}

}
