package dk.borgerraadgiver.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives every test context a new, empty database on the PostgreSQL of this test run.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestServer server = TestServer.get();
		TestPropertyValues
			.of("spring.datasource.url=" + server.createDatabase(), "spring.datasource.username=" + server.username(),
					"spring.datasource.password=" + server.password())
			.applyTo(context);
	}

}
