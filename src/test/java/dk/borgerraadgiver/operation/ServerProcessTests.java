package dk.borgerraadgiver.operation;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static dk.borgerraadgiver.operation.Database.ask;
import static dk.borgerraadgiver.operation.Database.tell;
import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
@DisabledOnOs(OS.WINDOWS)
class ServerProcessTests {

	private static final String NO_PORT_IN_PARTICULAR = "--server.port=0";

	@TempDir
	private Path path;

	private OfficeDatabase database() throws Exception {
		Postmaster postmaster = Postmaster.on(DataFolder.postgres(this.path)).orElseThrow();
		return OfficeDatabase.in(this.path, postmaster.port(), Files.readString(DataFolder.passwordFile(this.path)));
	}

	@Test
	void aServerHasItsFolderToItselfAndStopsItsDatabaseWithItself() throws Exception {
		try (var server = OfficeProcess.start(this.path, NO_PORT_IN_PARTICULAR)) {
			server.awaitPort();
			assertThat(server.output()).contains("Borgerrådgiver kører på").contains(this.path.toString());
			try (var second = OfficeProcess.start(this.path, NO_PORT_IN_PARTICULAR)) {
				assertThat(second.awaitEnd()).isNotZero();
				assertThat(second.output() + second.errors()).contains(this.path + " er allerede i brug")
					.contains("BORGERRAADGIVER_DATA")
					.doesNotContain("\tat ");
			}
			Postmaster postmaster = Postmaster.on(DataFolder.postgres(this.path)).orElseThrow();
			server.stop();
			server.awaitEnd();
			assertThat(ProcessHandle.of(postmaster.pid())).isEmpty();
			assertThat(Postmaster.on(DataFolder.postgres(this.path))).isEmpty();
			assertThat(server.output() + server.errors()).doesNotContain("ERROR");
		}
	}

	@Test
	void whatWasAcknowledgedIsThereAfterAKill() throws Exception {
		long orphan;
		try (var server = OfficeProcess.start(this.path, NO_PORT_IN_PARTICULAR)) {
			server.awaitPort();
			tell(database(), "create table note as select 'husk' as text");
			orphan = Postmaster.on(DataFolder.postgres(this.path)).orElseThrow().pid();
			server.kill();
		}
		assertThat(ProcessHandle.of(orphan)).isPresent();
		try (var server = OfficeProcess.start(this.path, NO_PORT_IN_PARTICULAR)) {
			server.awaitPort();
			assertThat(ProcessHandle.of(orphan)).isEmpty();
			assertThat(ask(database(), "select text from note")).isEqualTo("husk");
			server.stop();
			server.awaitEnd();
		}
	}

}
