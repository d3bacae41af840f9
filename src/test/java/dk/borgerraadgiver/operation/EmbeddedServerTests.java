package dk.borgerraadgiver.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static dk.borgerraadgiver.operation.Database.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisabledOnOs(OS.WINDOWS)
class EmbeddedServerTests {

	private static final int SOCKET_FOLDER_LINE = 4;

	@TempDir
	private static Path path;

	private static EmbeddedServer server;

	private static OfficeDatabase database;

	@BeforeAll
	static void start() {
		server = EmbeddedServer.start(DataFolder.take(path).orElseThrow());
		database = server.database();
	}

	@AfterAll
	static void stop() throws IOException {
		server.close();
	}

	@Test
	void whatIsAcknowledgedSurvivesAPowerCut() throws Exception {
		assertThat(ask(database, "show fsync")).isEqualTo("on");
		assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
		assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
	}

	@Test
	void nobodyGetsInWithoutThePassword() throws Exception {
		for (String user : new String[] { "postgres", "borgerraadgiver" }) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), user, "gæt"))
				.withMessageContaining("password authentication failed");
		}
		assertThat(Files.readString(path.resolve("postgres/pg_hba.conf"))).doesNotContain("trust\n");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DataFolder.passwordFile(path))))
			.isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DataFolder.postgres(path))))
			.isEqualTo("rwx------");
	}

	@Test
	void theDatabaseListensOnThisMachineOnly() throws Exception {
		assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
		assertThat(Files.readAllLines(path.resolve("postgres/postmaster.pid")).get(SOCKET_FOLDER_LINE)).isEmpty();
	}

	@Test
	void nobodyElseCanExchangeThePrograms() throws Exception {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("programs"))))
			.isEqualTo("rwx------");
	}

	@Test
	void theApplicationIsNoSuperuser() throws Exception {
		assertThat(ask(database, "select rolsuper from pg_roles where rolname = current_user")).isEqualTo("f");
	}

	@Test
	void danishLettersAreKeptAndSorted() throws Exception {
		assertThat(ask(database, "show server_encoding")).isEqualTo("UTF8");
		assertThat(ask(database, """
				select string_agg(word, ' ' order by word collate "da-x-icu")
				from unnest(array['ål', 'ære', 'øl', 'zebra', 'abe']) word
				""")).isEqualTo("abe zebra ære øl ål");
	}

}
