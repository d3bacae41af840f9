package dk.borgerraadgiver.operation;

import dk.borgerraadgiver.office.OfficeSettings;
import dk.borgerraadgiver.office.Offices;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells in the console that the server is ready: where, on which database, for which
 * office. What else there is to say at the start, such as how to sign in, comes after it.
 */
@Component
@ConditionalOnWebApplication
class StartNotice {

	private final Environment environment;

	private final JdbcConnectionDetails database;

	private final Offices offices;

	StartNotice(Environment environment, JdbcConnectionDetails database, Offices offices) {
		this.environment = environment;
		this.database = database;
		this.offices = offices;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void print() {
		System.out.printf("%nBorgerrådgiver kører på http://localhost:%s/%n  Kontor:   %s%n  Database: %s%n%n",
				this.environment.getProperty("local.server.port"), office(), database());
	}

	private String office() {
		return this.offices.current().map(StartNotice::describe).orElse("ikke sat op endnu");
	}

	private static String describe(OfficeSettings office) {
		return office.municipality() + (office.demo() ? " (demo, alt er opdigtet)" : "");
	}

	private String database() {
		return (this.database instanceof OfficeDatabase own) ? "egen PostgreSQL i " + own.folder()
				: this.database.getJdbcUrl().replaceFirst("\\?.*", "");
	}

}
