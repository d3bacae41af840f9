package dk.borgerraadgiver.report.writing;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a chapter that is to be added.
 *
 * @param id made with the form, so that it sent twice adds one
 * @param title what the chapter is called
 */
record ChapterTitle(@NotNull UUID id,
		@NotBlank(message = "{report.chapter.title.missing}") @Size(max = 200) @Nullable String title) {

	static ChapterTitle blank() {
		return new ChapterTitle(UUID.randomUUID(), null);
	}

}
