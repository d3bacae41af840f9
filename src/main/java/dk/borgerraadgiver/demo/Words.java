package dk.borgerraadgiver.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * The words the demo office is made of: rows of a file, comments left out.
 */
final class Words {

	private Words() {
	}

	static List<String[]> rows(String name) {
		try {
			return new ClassPathResource("demo/" + name + ".csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split(";", -1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> many(String cell) {
		return List.of(cell.split("\\|", -1));
	}

}
