package dk.borgerraadgiver.operation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The PostgreSQL that comes with the application and lives and dies with it.
 */
final class EmbeddedServer implements Closeable {

	static final String DATABASE = "borgerraadgiver";

	private static final String MAJOR_VERSION = "18";

	// Long enough to play a write-ahead log back after a power cut.
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final DataFolder folder;

	private final EmbeddedPostgres postgres;

	private final String password;

	private boolean closed;

	private EmbeddedServer(DataFolder folder, EmbeddedPostgres postgres, String password) {
		this.folder = folder;
		this.postgres = postgres;
		this.password = password;
	}

	/**
	 * Starts the server; it holds the folder until it is closed.
	 * @throws DatabaseUnusable when it does not start; the folder is let go
	 */
	static EmbeddedServer start(DataFolder folder) {
		try {
			return tryStart(folder);
		}
		catch (IOException | RuntimeException | ExceptionInInitializerError ex) {
			letGo(folder, ex);
			throw (ex instanceof DatabaseUnusable unusable) ? unusable : DatabaseUnusable.notStarted(folder.path(), ex);
		}
	}

	private static void letGo(DataFolder folder, Throwable failure) {
		try (folder) {
			stopLeftOver(folder);
		}
		catch (IOException ex) {
			failure.addSuppressed(ex);
		}
	}

	private static EmbeddedServer tryStart(DataFolder folder) throws IOException {
		folder.door().shut();
		Path passwordFile = folder.preparePassword();
		checkVersion(folder);
		stopLeftOver(folder);
		String password = Files.readString(passwordFile).strip();
		var server = new EmbeddedServer(folder, builder(folder, passwordFile, password).start(), password);
		server.createDatabase();
		folder.databaseIsReady();
		folder.door().open();
		return server;
	}

	private static void checkVersion(DataFolder folder) throws IOException {
		Path file = folder.postgres().resolve("PG_VERSION");
		String version = Files.exists(file) ? Files.readString(file).strip() : MAJOR_VERSION;
		if (!MAJOR_VERSION.equals(version)) {
			throw DatabaseUnusable.otherVersion(folder.path(), version, MAJOR_VERSION);
		}
	}

	private static void stopLeftOver(DataFolder folder) throws IOException {
		var left = Postmaster.on(folder.postgres());
		if (left.isPresent()) {
			left.get().stopOrphan(PATIENCE);
		}
	}

	private static EmbeddedPostgres.Builder builder(DataFolder folder, Path passwordFile, String password)
			throws IOException {
		return EmbeddedPostgres.builder()
			// In a folder of our own, not the common one for temporary files that
			// everybody
			// may write in. The library remembers where by the resolver: hence a new one.
			.setOverrideWorkingDirectory(folder.programs().toFile())
			.setPgBinaryResolver(
					(system, machine) -> DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine))
			.setDataDirectory(folder.postgres())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(PATIENCE)
			// The library is made for tests: it lets everybody on the machine in and
			// waits
			// for no disk. What comes last on PostgreSQL's command line counts.
			.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", passwordFile.toString())
			.setConnectConfig("password", password)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("max_connections", "100")
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("unix_socket_directories", "")
			// The same on every machine, whatever its own language is.
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("locale", "C")
			// A week of logs, without the values of the office's cases in them.
			.setServerConfig("logging_collector", "on")
			.setServerConfig("log_filename", "postgresql-%a.log")
			.setServerConfig("log_truncate_on_rotation", "on")
			.setServerConfig("log_min_error_statement", "panic")
			.setServerConfig("log_error_verbosity", "terse");
	}

	private void createDatabase() throws IOException {
		try (Connection connection = this.postgres.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			if (!exists(statement, "select from pg_roles where rolname = '" + DATABASE + "'")) {
				statement.execute("create role %s login password '%s'".formatted(DATABASE, this.password));
			}
			if (!exists(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
				statement.execute("create database %s owner %s".formatted(DATABASE, DATABASE));
			}
		}
		catch (SQLException ex) {
			throw new IOException(ex);
		}
	}

	private static boolean exists(Statement statement, String query) throws SQLException {
		try (ResultSet found = statement.executeQuery(query)) {
			return found.next();
		}
	}

	OfficeDatabase database() {
		return OfficeDatabase.in(this.folder.path(), this.postgres.getPort(), this.password);
	}

	/**
	 * Stops the server when nobody uses it any more and everything is written down, and
	 * lets go of the folder.
	 */
	@Override
	public synchronized void close() throws IOException {
		if (this.closed) {
			return;
		}
		this.closed = true;
		var postmaster = Postmaster.on(this.folder.postgres());
		try (this.folder) {
			this.folder.door().shut();
			this.postgres.close();
			if (postmaster.isPresent()) {
				postmaster.get().awaitEnd(PATIENCE);
			}
		}
	}

}
