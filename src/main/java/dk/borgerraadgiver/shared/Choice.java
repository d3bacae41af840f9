package dk.borgerraadgiver.shared;

import org.jspecify.annotations.Nullable;

/**
 * One thing to choose from a select or a row of radio buttons.
 */
public interface Choice {

	/** What is sent when it is chosen. */
	Object id();

	/** What stands on screen. */
	String name();

	/** The name of the group it stands under, if any. */
	@Nullable String group();

	/** Whether it is offered only to find what was chosen once. */
	default boolean retired() {
		return false;
	}

	/** A choice outside any group. */
	static Choice of(Object id, String name) {
		return new Plain(id, name, null);
	}

	/**
	 * A choice that is nothing but its words.
	 *
	 * @param id what is sent
	 * @param name what stands on screen
	 * @param group the group it stands under, if any
	 */
	record Plain(Object id, String name, @Nullable String group) implements Choice {
	}

}
