package dk.borgerraadgiver.support;

import java.util.Objects;
import java.util.function.Function;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A database with the schema of an earlier day, to be filled and then brought up to date.
 */
public final class PastSchema {

	private final DriverManagerDataSource source;

	private PastSchema(DriverManagerDataSource source) {
		this.source = source;
	}

	/**
	 * The schema after a migration.
	 * @param version of the last migration that has run, as in {@code 20261122.0920}
	 */
	public static PastSchema after(String version) {
		var server = TestServer.get();
		var past = new PastSchema(
				new DriverManagerDataSource(server.createDatabase(), server.username(), server.password()));
		// views and functions are of today and may ask for tables of a later day
		past.flyway(MigrationVersion.fromVersion(version)).repeatableSqlMigrationPrefix("none").load().migrate();
		return past;
	}

	/** Runs every migration that is left. */
	public void bringUpToDate() {
		flyway(MigrationVersion.LATEST).load().migrate();
	}

	/** What is in it. */
	public JdbcClient jdbc() {
		return JdbcClient.create(this.source);
	}

	/** What is asked in one connection, as what is set or prepared holds in it alone. */
	public <T> T inOneConnection(Function<JdbcClient, T> asking) {
		var one = new SingleConnectionDataSource(Objects.requireNonNull(this.source.getUrl()),
				Objects.requireNonNull(this.source.getUsername()), Objects.requireNonNull(this.source.getPassword()),
				true);
		try {
			return asking.apply(JdbcClient.create(one));
		}
		finally {
			one.destroy();
		}
	}

	private FluentConfiguration flyway(MigrationVersion target) {
		return Flyway.configure().dataSource(this.source).target(target);
	}

}
