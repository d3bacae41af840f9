package dk.borgerraadgiver;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import dk.borgerraadgiver.operation.CommandRunner;
import dk.borgerraadgiver.operation.DatabaseStarter;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Starts the server, or carries out the command that was given.
 */
@SpringBootApplication
public class BorgerraadgiverApplication {

	public static void main(String[] args) {
		speakDanish();
		if (CommandRunner.isCommand(args)) {
			System.exit(new CommandRunner(BorgerraadgiverApplication.class).run(args));
		}
		new SpringApplicationBuilder(BorgerraadgiverApplication.class).initializers(DatabaseStarter.forServer())
			.run(args);
	}

	// Where no language is set, as in many containers, Java would print ? for å.
	private static void speakDanish() {
		if (System.out.charset().equals(StandardCharsets.US_ASCII)) {
			System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
		}
		if (System.err.charset().equals(StandardCharsets.US_ASCII)) {
			System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
		}
	}

}
