package dk.borgerraadgiver.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which office of the data folder a command of an operator is about. Without it: the one
 * whose server runs, and otherwise the real one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CommandOffice {

	/**
	 * Which one.
	 */
	Choice value();

	/**
	 * The offices a command may be about.
	 */
	enum Choice {

		/** The one whose server runs, and otherwise the real one. */
		RUNNING_OR_REAL,

		/**
		 * The same, but the demo office as long as there is no real one: only to read.
		 */
		WHICHEVER_THERE_IS,

		/** Always the demo office. */
		DEMO

	}

}
