package dk.borgerraadgiver.report.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The chapters a new report begins with. Each is a file whose first line is its heading.
 */
@Component
class DefaultChapters {

	private static final List<String> FILES = List.of("forord", "resume", "funktionen", "opfoelgning", "erfaringer",
			"temaer", "statistik", "saadan-laeses-tallene", "anbefalinger", "fokusomraader", "vedtaegt");

	/** What the short version has. */
	private static final List<String> SHORT = List.of("resume", "anbefalinger", "fokusomraader");

	/** What goes along with each department's part. */
	private static final List<String> ALONG = List.of("resume", "saadan-laeses-tallene");

	/** The chapters of a kind of report, in order. */
	List<ChapterWords> of(ReportKind kind) {
		return FILES.stream().map((file) -> read(file)).toList();
	}

	private static ChapterWords read(String file) {
		try {
			var text = new ClassPathResource("report/chapters/" + file + ".md")
				.getContentAsString(StandardCharsets.UTF_8);
			int line = text.indexOf('\n');
			return new ChapterWords(text.substring(0, line).replaceFirst("^# ", ""), text.substring(line).strip(),
					SHORT.contains(file), ALONG.contains(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
