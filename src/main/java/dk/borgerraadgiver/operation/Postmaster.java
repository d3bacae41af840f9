package dk.borgerraadgiver.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that runs, or ran, on a folder: what its postmaster.pid says about it.
 *
 * @param file the postmaster.pid
 * @param pid its process
 * @param port where it listens; 0 until it does
 * @param ready whether it lets anybody in
 */
record Postmaster(Path file, long pid, int port, boolean ready) {

	private static final int PID_LINE = 0;

	private static final int PORT_LINE = 3;

	private static final int STATUS_LINE = 7;

	static Optional<Postmaster> on(Path postgresFolder) {
		Path file = postgresFolder.resolve("postmaster.pid");
		try {
			List<String> lines = Files.readAllLines(file);
			boolean ready = lines.size() > STATUS_LINE && "ready".equals(lines.get(STATUS_LINE).strip());
			int port = (lines.size() > PORT_LINE) ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0;
			return Optional.of(new Postmaster(file, Long.parseLong(lines.get(PID_LINE).strip()), port, ready));
		}
		catch (IOException | RuntimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Stops a server whose application was killed. Only for the holder of the folder. The
	 * file may be older than the machine's last start, and its process number belong to
	 * something else by now: that is left alone.
	 */
	void stopOrphan(Duration patience) throws IOException {
		Optional<ProcessHandle> process = ProcessHandle.of(this.pid).filter(ProcessHandle::isAlive);
		if (process.isEmpty()) {
			return;
		}
		if (!isOurs(process.get())) {
			Files.delete(this.file);
			return;
		}
		stopFast(process.get());
		awaitEnd(patience);
	}

	private boolean isOurs(ProcessHandle process) {
		String folder = String.valueOf(this.file.getParent());
		return process.info().commandLine().map((line) -> line.contains(folder)).orElse(true);
	}

	// SIGINT is PostgreSQL's fast stop: it ends the sessions that are left and writes
	// everything down. Windows has no such signal; there the write-ahead log does it.
	private void stopFast(ProcessHandle process) throws IOException {
		if (!process.supportsNormalTermination()) {
			process.destroyForcibly();
			return;
		}
		try {
			new ProcessBuilder("kill", "-INT", String.valueOf(this.pid)).start().waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Waits until the server has written everything down and is gone. */
	void awaitEnd(Duration patience) throws IOException {
		Optional<ProcessHandle> process = ProcessHandle.of(this.pid).filter(this::isOurs);
		if (process.isEmpty()) {
			return;
		}
		try {
			process.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IOException("The database (process " + this.pid + ") does not stop", ex);
		}
	}

}
