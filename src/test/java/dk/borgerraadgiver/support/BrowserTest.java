package dk.borgerraadgiver.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the whole application through a real browser. Shares its context with every
 * {@link OfficeTest}; a test method takes the {@link Browser} as a parameter.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@OfficeTest
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {

}
