package dk.borgerraadgiver.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the log calls the use of a handler, or of all in a controller, where it is not
 * what the rule says: see {@link Rule}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.TYPE })
public @interface Audited {

	/**
	 * What is done by it.
	 */
	Act value();

}
