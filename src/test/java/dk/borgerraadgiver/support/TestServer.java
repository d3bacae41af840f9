package dk.borgerraadgiver.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of this test run: the official image where a container engine answers,
 * otherwise the embedded server. {@code TEST_DATABASE=embedded} or {@code container},
 * environment or system property, forces one.
 */
public final class TestServer {

	private static final String IMAGE = "postgres:18-alpine";

	private static @Nullable TestServer instance;

	private final AtomicInteger databases = new AtomicInteger();

	private final String kind;

	private final String address;

	private final String username;

	private final String password;

	private TestServer(String kind, String address, String username, String password) {
		this.kind = kind;
		this.address = address;
		this.username = username;
		this.password = password;
	}

	public static synchronized TestServer get() {
		if (instance == null) {
			instance = runsInContainer() ? startContainer() : startEmbedded();
		}
		return instance;
	}

	private static boolean runsInContainer() {
		String wanted = System.getProperty("TEST_DATABASE", System.getenv().getOrDefault("TEST_DATABASE", ""));
		return switch (wanted.toLowerCase(Locale.ROOT)) {
			case "embedded" -> false;
			case "container" -> true;
			case "" -> DockerClientFactory.instance().isDockerAvailable();
			default -> throw new IllegalArgumentException("TEST_DATABASE is neither embedded nor container: " + wanted);
		};
	}

	// Lives until the end of the JVM; Testcontainers removes it afterwards.
	@SuppressWarnings("resource")
	private static TestServer startContainer() {
		PostgreSQLContainer container = new PostgreSQLContainer(IMAGE).withCommand("postgres", "-c", "fsync=off", "-c",
				"synchronous_commit=off", "-c", "full_page_writes=off", "-c", "max_connections=300");
		container.start();
		return new TestServer("container",
				"jdbc:postgresql://%s:%d/".formatted(container.getHost(),
						container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT)),
				container.getUsername(), container.getPassword());
	}

	// Stopped by its own shutdown hook. What a test wrote need not survive a power cut.
	@SuppressWarnings("resource")
	private static TestServer startEmbedded() {
		try {
			EmbeddedPostgres postgres = EmbeddedPostgres.builder()
				.setLocaleConfig("locale-provider", "builtin")
				.setLocaleConfig("builtin-locale", "C.UTF-8")
				.setLocaleConfig("locale", "C")
				.setServerConfig("synchronous_commit", "off")
				.setServerConfig("full_page_writes", "off")
				.setServerConfig("max_connections", "300")
				.start();
			return new TestServer("embedded", "jdbc:postgresql://localhost:" + postgres.getPort() + "/", "postgres",
					"unused");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Creates a new, empty database.
	 * @return its JDBC address
	 */
	public String createDatabase() {
		String name = "office_" + this.databases.incrementAndGet();
		try (var connection = DriverManager.getConnection(this.address + "postgres", this.username, this.password);
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No test database on the " + this.kind + " server", ex);
		}
		return this.address + name;
	}

	public String username() {
		return this.username;
	}

	public String password() {
		return this.password;
	}

	/** Either {@code embedded} or {@code container}. */
	public String kind() {
		return this.kind;
	}

}
