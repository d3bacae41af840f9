package dk.borgerraadgiver.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dk.borgerraadgiver.shared.CommandOffice.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseStarterTests {

	@TempDir
	private Path path;

	private final MockEnvironment environment = new MockEnvironment();

	@BeforeEach
	void choose() {
		this.environment.setProperty("borgerraadgiver.data", this.path.toString());
	}

	@Test
	void anOfficeIsKeptInTheChosenFolder() {
		assertThat(DatabaseStarter.forServer().folder(this.environment)).isEqualTo(this.path);
		assertThat(DatabaseStarter.forCommand(Choice.RUNNING_OR_REAL).folder(this.environment)).isEqualTo(this.path);
	}

	@Test
	void theDemoOfficeIsKeptApart() {
		this.environment.setActiveProfiles("demo");
		assertThat(DatabaseStarter.forServer().folder(this.environment)).isEqualTo(this.path.resolve("demo"));
	}

	@Test
	void aCommandFindsTheDemoOfficeThatRuns() throws Exception {
		try (var demo = DataFolder.take(this.path.resolve("demo")).orElseThrow()) {
			assertThat(DatabaseStarter.forCommand(Choice.RUNNING_OR_REAL).folder(this.environment))
				.isEqualTo(demo.path());
			assertThat(DatabaseStarter.forServer().folder(this.environment)).isEqualTo(this.path);
		}
		assertThat(DatabaseStarter.forCommand(Choice.RUNNING_OR_REAL).folder(this.environment)).isEqualTo(this.path);
	}

	@Test
	void theRealOfficeComesFirst() throws Exception {
		try (var demo = DataFolder.take(this.path.resolve("demo")).orElseThrow();
				var real = DataFolder.take(this.path).orElseThrow()) {
			assertThat(demo.path()).isNotEqualTo(real.path());
			assertThat(DatabaseStarter.forCommand(Choice.RUNNING_OR_REAL).folder(this.environment))
				.isEqualTo(real.path());
		}
	}

	@Test
	void anInventedOfficeNeverLandsInTheRealOfficesFolder() throws Exception {
		try (var real = DataFolder.take(this.path).orElseThrow()) {
			assertThat(DatabaseStarter.forCommand(Choice.DEMO).folder(this.environment))
				.isEqualTo(real.path().resolve("demo"));
		}
	}

	@Test
	void whatOnlyReadsShowsTheDemoOfficeUntilThereIsARealOne() throws Exception {
		finishDatabase(this.path.resolve("demo"));
		assertThat(DatabaseStarter.forCommand(Choice.WHICHEVER_THERE_IS).folder(this.environment))
			.isEqualTo(this.path.resolve("demo"));
		assertThat(DatabaseStarter.forCommand(Choice.RUNNING_OR_REAL).folder(this.environment)).isEqualTo(this.path);
		finishDatabase(this.path);
		assertThat(DatabaseStarter.forCommand(Choice.WHICHEVER_THERE_IS).folder(this.environment)).isEqualTo(this.path);
	}

	@Test
	void noFolderAtAllIsTheUsualOne() {
		this.environment.setProperty("borgerraadgiver.data", "");
		assertThat(DatabaseStarter.forServer().folder(this.environment)).endsWithRaw(Path.of("data"));
	}

	private static void finishDatabase(Path folder) throws IOException {
		Files.writeString(DataFolder.passwordFile(Files.createDirectories(folder)), "hemmelig");
	}

}
