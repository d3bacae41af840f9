package dk.borgerraadgiver;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The commands an operator has, run in this very office.
 *
 * @param office the running application
 */
record Commands(ApplicationContext office) {

	/** Imports cases; names the lists do not have are created. */
	void bring(Path folder, String sheet) {
		try {
			Path file = Files.writeString(folder.resolve("sager.csv"), sheet);
			run("import", file.toString(), "--create-missing");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs a command that is to succeed. */
	String run(String name, String... arguments) {
		Object command = this.office.getBeansWithAnnotation(Command.class)
			.values()
			.stream()
			.filter((bean) -> name.equals(bean.getClass().getAnnotation(Command.class).name()))
			.findFirst()
			.orElseThrow();
		var results = new StringWriter();
		var messages = new StringWriter();
		int status = new CommandLine(command).setOut(new PrintWriter(results))
			.setErr(new PrintWriter(messages))
			.execute(arguments);
		assertThat(status).as(messages.toString()).isZero();
		return results.toString();
	}

}
