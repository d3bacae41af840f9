package dk.borgerraadgiver.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real PostgreSQL. All such tests share one context,
 * and each begins in an empty office.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "borgerraadgiver.reads-documents=false", "borgerraadgiver.freezing-patience=1m",
				"borgerraadgiver.chains-log=false" })
@AutoConfigureMockMvc
@Import(Statements.class)
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(EmptyOffice.class)
public @interface OfficeTest {

}
