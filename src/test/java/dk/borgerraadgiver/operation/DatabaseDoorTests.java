package dk.borgerraadgiver.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DatabaseDoorTests {

	@TempDir
	private Path path;

	@Test
	void nobodyGetsInWhileTheDoorIsShut() throws Exception {
		try (var door = new DatabaseDoor(this.path)) {
			door.shut();
			assertThat(DatabaseDoor.enter(this.path)).isEmpty();
			door.open();
			var visit = DatabaseDoor.enter(this.path);
			assertThat(visit).isPresent();
			visit.get().close();
		}
	}

	@Test
	void theDoorIsShutWhenTheLastGuestHasLeft() throws Exception {
		try (var door = new DatabaseDoor(this.path)) {
			var visit = DatabaseDoor.enter(this.path).orElseThrow();
			var shutting = Thread.ofVirtual().start(() -> shut(door));
			await().until(() -> shutting.getState() == Thread.State.TIMED_WAITING);
			visit.close();
			assertThat(shutting.join(Duration.ofSeconds(30))).isTrue();
			assertThat(DatabaseDoor.enter(this.path)).isEmpty();
		}
	}

	private static void shut(DatabaseDoor door) {
		try {
			door.shut();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
