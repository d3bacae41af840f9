package dk.borgerraadgiver.report.outline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.report.writing.ChapterWords;
import dk.borgerraadgiver.report.writing.ReportKind;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The usual chapters of a report. Each is a file whose first line is its heading.
 */
@Component
class DefaultChapters {

	private static final List<String> FILES = List.of("forord", "resume", "funktionen", "opfoelgning", "erfaringer",
			"temaer", "statistik", "saadan-laeses-tallene", "anbefalinger", "fokusomraader", "vedtaegt");

	/** What the short version has. */
	private static final List<String> SHORT = List.of("resume", "anbefalinger", "fokusomraader");

	/** What goes along with each department's part. */
	private static final List<String> ALONG = List.of("resume", "saadan-laeses-tallene");

	/** In order. */
	List<OutlineChapter> all() {
		return FILES.stream().map(DefaultChapters::read).toList();
	}

	private static OutlineChapter read(String file) {
		try {
			var text = new ClassPathResource("report/chapters/" + file + ".md")
				.getContentAsString(StandardCharsets.UTF_8);
			int line = text.indexOf('\n');
			var words = new ChapterWords(text.substring(0, line).replaceFirst("^# ", ""), text.substring(line).strip(),
					SHORT.contains(file), ALONG.contains(file));
			return new OutlineChapter(UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8)), words,
					Set.of(ReportKind.values()), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
