package dk.borgerraadgiver;

import dk.borgerraadgiver.support.OfficeTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class ApplicationTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Flyway flyway;

	@Test
	void theDatabaseIsPostgreSql18() {
		int version = this.jdbc.sql("select current_setting('server_version_num')::int").query(Integer.class).single();
		assertThat(version).isBetween(180000, 189999);
	}

	@Test
	void everyMigrationHasRun() {
		assertThat(this.flyway.info().pending()).isEmpty();
	}

}
