package dk.borgerraadgiver.report.binding;

import java.util.List;

import dk.borgerraadgiver.report.content.Block;

/**
 * What a passage's word comes to.
 */
public sealed interface Passage {

	/**
	 * Blocks that take the word's place. Their headings begin with level 1, one below
	 * where the word stands; their anchors are given when they are placed.
	 *
	 * @param brief what they say, in a few words
	 * @param blocks what they say
	 */
	record Told(String brief, List<Block> blocks) implements Passage {
	}

	/**
	 * Nothing that can be told.
	 *
	 * @param key of the message that tells the writer what to do
	 * @param arguments of the message
	 */
	record Refused(String key, List<String> arguments) implements Passage {

		/** With the message's arguments. */
		public static Refused of(String key, String... arguments) {
			return new Refused(key, List.of(arguments));
		}

	}

}
