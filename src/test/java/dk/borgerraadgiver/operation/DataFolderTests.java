package dk.borgerraadgiver.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static dk.borgerraadgiver.operation.Database.ask;
import static dk.borgerraadgiver.operation.Database.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Execution(ExecutionMode.CONCURRENT)
@DisabledOnOs(OS.WINDOWS)
class DataFolderTests {

	@TempDir
	private static Path programs;

	@TempDir
	private Path path;

	@BeforeEach
	void unpackTheProgramsOnce() throws IOException {
		Files.createSymbolicLink(this.path.resolve("programs"), programs);
	}

	private DataFolder take() {
		return DataFolder.take(this.path).orElseThrow();
	}

	@Test
	void whatIsWrittenIsThereAfterTheNextStart() throws Exception {
		try (var server = EmbeddedServer.start(take())) {
			tell(server.database(), "create table note as select 'husk' as text");
		}
		assertThat(Postmaster.on(DataFolder.postgres(this.path))).isEmpty();
		try (var server = EmbeddedServer.start(take())) {
			assertThat(ask(server.database(), "select text from note")).isEqualTo("husk");
		}
	}

	@Test
	void aFolderHasOneHolder() throws Exception {
		try (var folder = take()) {
			assertThat(DataFolder.take(folder.path())).isEmpty();
		}
		take().close();
	}

	@Test
	void aFirstStartThatWasCutShortIsBegunAgain() throws Exception {
		try (var folder = take()) {
			folder.preparePassword();
			Files.createDirectories(folder.postgres().resolve("base"));
			Files.writeString(folder.postgres().resolve("postgresql.conf"), "halv");
		}
		try (var server = EmbeddedServer.start(take())) {
			assertThat(ask(server.database(), "select 1")).isEqualTo("1");
		}
	}

	@Test
	void aDatabaseWithoutItsPasswordIsNeverClearedAway() throws Exception {
		Files.createDirectories(DataFolder.postgres(this.path));
		assertThatExceptionOfType(DatabaseUnusable.class).isThrownBy(() -> EmbeddedServer.start(take()))
			.withMessageContaining("adgangskoden");
		assertThat(DataFolder.postgres(this.path)).exists();
		take().close();
	}

	@Test
	void aDatabaseOfAnotherMajorVersionIsRefused() throws Exception {
		Files.createDirectories(DataFolder.postgres(this.path));
		Files.writeString(DataFolder.passwordFile(this.path), "hemmelig");
		Files.writeString(DataFolder.postgres(this.path).resolve("PG_VERSION"), "17\n");
		assertThatExceptionOfType(DatabaseUnusable.class).isThrownBy(() -> EmbeddedServer.start(take()))
			.withMessageContaining("PostgreSQL 17")
			.satisfies((ex) -> assertThat(ex.remedy()).contains("BORGERRAADGIVER_DATA"));
	}

	@Test
	void aPlaceThatCannotBeWrittenIsRefused() throws Exception {
		Path file = Files.createFile(this.path.resolve("fil"));
		assertThatExceptionOfType(DatabaseUnusable.class).isThrownBy(() -> DataFolder.take(file.resolve("data")))
			.withMessageContaining(file.toString());
	}

	@Test
	void aProcessNumberThatBelongsToSomethingElseIsLeftAlone() throws Exception {
		Process somethingElse = new ProcessBuilder("sleep", "60").start();
		try {
			Path postgres = Files.createDirectories(DataFolder.postgres(this.path));
			Files.writeString(postgres.resolve("postmaster.pid"), somethingElse.pid() + "\n");
			Postmaster.on(postgres).orElseThrow().stopOrphan(Duration.ofSeconds(5));
			assertThat(somethingElse.isAlive()).isTrue();
			assertThat(Postmaster.on(postgres)).isEmpty();
		}
		finally {
			somethingElse.destroyForcibly();
		}
	}

}
