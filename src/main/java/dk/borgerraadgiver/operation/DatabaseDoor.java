package dk.borgerraadgiver.operation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door to the database in a data folder. Whoever started the database keeps it shut
 * while the database starts and stops; commands that come meanwhile go in and out, and as
 * long as one is inside the door can't be shut. So nobody's database is stopped under
 * them.
 */
final class DatabaseDoor implements Closeable {

	private static final Logger log = LoggerFactory.getLogger(DatabaseDoor.class);

	private static final long MOST_LOOKS = Duration.ofMinutes(10).dividedBy(Pause.LENGTH);

	private final Path folder;

	private @Nullable FileChannel bolt;

	DatabaseDoor(Path folder) {
		this.folder = folder;
	}

	/**
	 * Goes in, to be closed on leaving.
	 * @return nothing while the door is shut
	 */
	static Optional<Closeable> enter(Path folder) throws IOException {
		FileChannel channel = open(folder);
		if (tryLock(channel, true) == null) {
			channel.close();
			return Optional.empty();
		}
		return Optional.of(channel);
	}

	/**
	 * Shuts the door when the last guest has left. A guest who has not left after ten
	 * minutes is waited for no longer.
	 */
	void shut() throws IOException {
		if (this.bolt != null) {
			return;
		}
		FileChannel channel = open(this.folder);
		this.bolt = channel;
		for (long looks = 0; tryLock(channel, false) == null && looks < MOST_LOOKS; looks++) {
			if (looks == 0) {
				log.info("Venter på en kommando, der bruger databasen i mappen {}", this.folder);
			}
			Pause.ofAMoment();
		}
	}

	void open() throws IOException {
		if (this.bolt != null) {
			this.bolt.close();
			this.bolt = null;
		}
	}

	private static FileChannel open(Path folder) throws IOException {
		return FileChannel.open(folder.resolve("door"), StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
	}

	private static @Nullable FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
		try {
			return channel.tryLock(0, Long.MAX_VALUE, shared);
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	@Override
	public void close() throws IOException {
		open();
	}

}
