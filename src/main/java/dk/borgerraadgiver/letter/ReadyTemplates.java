package dk.borgerraadgiver.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The templates an office begins with. They are its own from then on: nothing is put back
 * that it has changed or retired.
 */
@Component
class ReadyTemplates implements ApplicationRunner {

	private static final String FILES = "classpath:letter/ready/*.md";

	private final LetterTemplates templates;

	private final ResourcePatternResolver resources;

	private final Clock clock;

	ReadyTemplates(LetterTemplates templates, ResourcePatternResolver resources, Clock clock) {
		this.templates = templates;
		this.resources = resources;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) throws IOException {
		layOutIfEmpty();
	}

	/** Lays the ready templates out for an office that has no template at all. */
	@Transactional
	public void layOutIfEmpty() throws IOException {
		if (this.templates.count() > 0) {
			return;
		}
		var files = this.resources.getResources(FILES);
		Arrays.sort(files, Comparator.comparing((file) -> String.valueOf(file.getFilename())));
		for (Resource file : files) {
			// always the same id, so that two servers starting at once lay out one
			var id = UUID.nameUUIDFromBytes(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
			this.templates.save(new LetterTemplate(id, wording(file.getContentAsString(StandardCharsets.UTF_8)), null,
					this.clock.instant()));
		}
	}

	/** Name, audience and subject on a line each, an empty line, and the text. */
	private static Wording wording(String file) {
		String[] parts = file.strip().split("\n", 5);
		return new Wording(parts[0], Audience.valueOf(parts[1]), parts[2], parts[4].strip());
	}

}
