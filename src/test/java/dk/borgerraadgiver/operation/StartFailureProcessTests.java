package dk.borgerraadgiver.operation;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator reads when the server does not start: what is wrong and what to do, in
 * Danish, and nothing else.
 */
@Execution(ExecutionMode.CONCURRENT)
@DisabledOnOs(OS.WINDOWS)
class StartFailureProcessTests {

	@TempDir
	private Path path;

	@Test
	void aFolderThatCannotBeWritten() throws Exception {
		Path file = Files.createFile(this.path.resolve("fil"));
		assertRefused(file.resolve("data"), "Der kan ikke skrives i mappen " + file, "BORGERRAADGIVER_DATA");
	}

	@Test
	void aDatabaseOfAnotherMajorVersion() throws Exception {
		Files.createDirectories(DataFolder.postgres(this.path));
		Files.writeString(DataFolder.passwordFile(this.path), "hemmelig");
		Files.writeString(DataFolder.postgres(this.path).resolve("PG_VERSION"), "17\n");
		assertRefused(this.path, "er fra PostgreSQL 17. Denne udgave bruger PostgreSQL 18.", "Start den udgave");
	}

	@Test
	void aPortThatIsTaken() throws Exception {
		try (var other = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
			assertRefused(this.path, "Port %d er optaget".formatted(other.getLocalPort()), "SERVER_PORT",
					"--server.port=" + other.getLocalPort());
		}
	}

	@Test
	void aDatabaseThatDoesNotAnswer() throws Exception {
		assertRefused(this.path, "Databasen svarer ikke", "SPRING_DATASOURCE_URL",
				"--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/office");
		assertThat(this.path).isEmptyDirectory();
	}

	@Test
	void anAddressThatIsNoPostgres() throws Exception {
		assertRefused(this.path, "er ikke en PostgreSQL-database", "jdbc:postgresql://maskine:5432/database",
				"--spring.datasource.url=jdbc:mysql://localhost/office?user=u&password=hemmeligt");
	}

	private static void assertRefused(Path folder, String problem, String remedy, String... options) throws Exception {
		String[] args = (options.length > 0) ? options : new String[] { "--server.port=0" };
		try (var server = OfficeProcess.start(folder, args)) {
			assertThat(server.awaitEnd()).isEqualTo(1);
			assertThat(server.output()).doesNotContain("\tat ", "Exception", "ERROR");
			assertThat(server.errors()).startsWith(System.lineSeparator() + "Borgerrådgiver kunne ikke starte.")
				.contains(problem, remedy)
				.doesNotContain("\tat ", "Exception", "APPLICATION FAILED", "Action:", "hemmeligt");
		}
	}

}
