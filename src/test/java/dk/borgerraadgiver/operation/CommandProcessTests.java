package dk.borgerraadgiver.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
@DisabledOnOs(OS.WINDOWS)
class CommandProcessTests {

	private static final String[] FIGURES = { "figures", "--from", "2026-01-01", "--to", "2026-06-30" };

	@TempDir
	private Path path;

	@Test
	void helpIsGivenWithoutADatabase() throws Exception {
		try (var command = OfficeProcess.start(this.path, "--help")) {
			assertThat(command.awaitEnd()).isZero();
			assertThat(command.output()).startsWith("Brug: java -jar borgerraadgiver.jar")
				.contains("Borgerrådgiverens sagssystem")
				.contains("figures");
			assertThat(command.errors()).isEmpty();
			assertThat(this.path).isEmptyDirectory();
		}
	}

	@Test
	void everyCommandHasHelp() throws Exception {
		try (var command = OfficeProcess.start(this.path, "figures", "--help")) {
			assertThat(command.awaitEnd()).isZero();
			assertThat(command.output()).startsWith("Brug: java -jar borgerraadgiver.jar figures").contains("--from");
			assertThat(command.errors()).isEmpty();
			assertThat(this.path).isEmptyDirectory();
		}
	}

	@Test
	void anUnknownCommandIsAnsweredWithTheKnownOnes() throws Exception {
		try (var command = OfficeProcess.start(this.path, "findes-ikke")) {
			assertThat(command.awaitEnd()).isEqualTo(2);
			assertThat(command.output()).isEmpty();
			assertThat(command.errors()).contains("Ukendt: findes-ikke").contains("figures");
			assertThat(this.path).isEmptyDirectory();
		}
	}

	@Test
	void thereIsNoHelpForAnUnknownCommand() throws Exception {
		try (var command = OfficeProcess.start(this.path, "findes-ikke", "--help")) {
			assertThat(command.awaitEnd()).isEqualTo(2);
			assertThat(command.output()).isEmpty();
			assertThat(command.errors()).contains("Ukendt: findes-ikke").contains("figures");
		}
	}

	@Test
	void anOptionThatCannotBeReadIsNamedWithWhatIsWrong() throws Exception {
		try (var command = OfficeProcess.start(this.path, "figures", "--from", "1-8-2019", "--to", "2020-01-22")) {
			assertThat(command.awaitEnd()).isEqualTo(2);
			assertThat(command.output()).isEmpty();
			assertThat(command.errors()).startsWith("--from: '1-8-2019' er ikke en dato.");
		}
	}

	@Test
	void anOptionThatIsMissingIsNamedWithoutADatabase() throws Exception {
		try (var command = OfficeProcess.start(this.path, "figures")) {
			assertThat(command.awaitEnd()).isEqualTo(2);
			assertThat(command.output()).isEmpty();
			assertThat(command.errors()).contains("Der mangler: --from, --to");
			assertThat(this.path).isEmptyDirectory();
		}
	}

	@Test
	void aCommandThatCannotStartSaysWhyAndFails() throws Exception {
		Path file = Files.createFile(this.path.resolve("fil"));
		try (var command = OfficeProcess.start(file.resolve("data"), FIGURES)) {
			assertThat(command.awaitEnd()).isEqualTo(1);
			assertThat(command.output()).isEmpty();
			assertThat(command.errors()).contains("Der kan ikke skrives i mappen " + file).doesNotContain("\tat ");
		}
	}

	@Test
	void standardOutputCarriesResultsOnlyWithAServerOrWithoutOne() throws Exception {
		String alone = results();
		assertThat(alone).startsWith("tabel;raekke;kolonne;periode;vaerdi\n").doesNotContain("INFO");
		try (var server = OfficeProcess.start(this.path, "--server.port=0")) {
			server.awaitPort();
			assertThat(results()).isEqualTo(alone);
			server.stop();
			server.awaitEnd();
		}
	}

	@Test
	void aCommandThatIsDoneLeavesTheDatabaseToTheOther() throws Exception {
		Path file = this.path.resolve("sager.csv");
		Files.writeString(file,
				"Henvendelse;Modtaget\n" + IntStream.rangeClosed(1, 3_000)
					.mapToObj((number) -> number + ";1-2-2026\n")
					.collect(Collectors.joining()));
		try (var first = OfficeProcess.start(this.path, FIGURES)) {
			first.awaitDatabase(this.path);
			try (var second = OfficeProcess.start(this.path, "import", file.toString())) {
				assertThat(second.awaitEnd()).as(second.errors()).isZero();
				assertThat(second.errors()).doesNotContain("ERROR");
			}
			assertThat(first.awaitEnd()).as(first.errors()).isZero();
			assertThat(first.errors()).doesNotContain("ERROR");
		}
		assertThat(Postmaster.on(DataFolder.postgres(this.path))).isEmpty();
		assertThat(results()).contains("totaler;henvendelser;;valgt;3000");
	}

	@Test
	void anInventedOfficeIsTheDemoOfficeAndTheRealOneIsLeftAlone() throws Exception {
		try (var command = OfficeProcess.start(this.path, "generate", "--inquiries", "50", "--years", "1")) {
			assertThat(command.awaitEnd()).as(command.errors()).isZero();
			assertThat(command.output()).startsWith("50 henvendelser");
		}
		assertThat(DataFolder.hasDatabase(this.path.resolve("demo"))).isTrue();
		assertThat(DataFolder.hasDatabase(this.path)).isFalse();
		try (var command = OfficeProcess.start(this.path, "generate")) {
			assertThat(command.awaitEnd()).isEqualTo(1);
			assertThat(command.errors()).contains("Der er allerede et kontor");
		}
	}

	private String results() throws Exception {
		try (var command = OfficeProcess.start(this.path, FIGURES)) {
			assertThat(command.awaitEnd()).as(command.errors()).isZero();
			assertThat(command.errors()).doesNotContain("WARN");
			assertThat(command.output().lines()).allMatch((line) -> line.split(";", -1).length == 5);
			return command.output();
		}
	}

}
