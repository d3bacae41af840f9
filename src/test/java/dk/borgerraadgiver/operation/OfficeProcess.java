package dk.borgerraadgiver.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.borgerraadgiver.BorgerraadgiverApplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The application in a process of its own, as an operator starts it.
 */
final class OfficeProcess implements AutoCloseable {

	private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Process process;

	private final Path out;

	private final Path err;

	private OfficeProcess(Process process, Path out, Path err) {
		this.process = process;
		this.out = out;
		this.err = err;
	}

	static OfficeProcess start(Path dataFolder, String... args) throws IOException {
		Path out = Files.createTempFile("office", ".out");
		Path err = Files.createTempFile("office", ".err");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", System.getProperty("java.class.path"), BorgerraadgiverApplication.class.getName()));
		command.addAll(List.of(args));
		var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().put("BORGERRAADGIVER_DATA", dataFolder.toString());
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_"));
		builder.environment().put("LC_ALL", "C");
		return new OfficeProcess(builder.start(), out, err);
	}

	/** Waits until the server says where it listens. */
	int awaitPort() {
		await().atMost(PATIENCE).until(() -> !this.process.isAlive() || ADDRESS.matcher(output()).find());
		Matcher address = ADDRESS.matcher(output());
		assertThat(address.find()).as("the server starts: %s%s", output(), errors()).isTrue();
		return Integer.parseInt(address.group(1));
	}

	/** Waits until its database lets others in. */
	void awaitDatabase(Path dataFolder) {
		await().atMost(PATIENCE).until(() -> !this.process.isAlive() || isReady(dataFolder));
		assertThat(this.process.isAlive()).as(errors()).isTrue();
	}

	private static boolean isReady(Path dataFolder) {
		return DataFolder.hasDatabase(dataFolder)
				&& Postmaster.on(DataFolder.postgres(dataFolder)).filter(Postmaster::ready).isPresent();
	}

	/** Waits until it is done. */
	int awaitEnd() throws InterruptedException {
		assertThat(this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("ends: %s", errors()).isTrue();
		return this.process.exitValue();
	}

	/** Ctrl-C, or the operating system's own stop. */
	void stop() {
		this.process.destroy();
	}

	/** As when the power goes. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	String output() {
		return read(this.out);
	}

	String errors() {
		return read(this.err);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.process.destroyForcibly();
		Files.delete(this.out);
		Files.delete(this.err);
	}

}
