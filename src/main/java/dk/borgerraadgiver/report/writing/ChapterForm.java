package dk.borgerraadgiver.report.writing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about a chapter.
 *
 * @param title its heading
 * @param body its text
 * @param inShortVersion whether the short version has it
 * @param inParts whether each department's part has it
 * @param version of the chapter when the form was opened
 */
record ChapterForm(@NotBlank(message = "{report.chapter.title.missing}") @Size(max = 200) @Nullable String title,
		@Size(max = 2_000_000, message = "{report.chapter.too-long}") @Nullable String body,
		@Nullable Boolean inShortVersion, @Nullable Boolean inParts, @Nullable Long version) {

	static ChapterForm of(DraftChapter chapter) {
		var words = chapter.words();
		return new ChapterForm(words.title(), words.body(), words.inShortVersion(), words.inParts(), chapter.version());
	}

	/** What it says; only after it has been found complete. */
	ChapterWords words() {
		return new ChapterWords((this.title != null) ? this.title : "", text(),
				Boolean.TRUE.equals(this.inShortVersion), Boolean.TRUE.equals(this.inParts));
	}

	/** The text with the lines of this system. */
	String text() {
		return (this.body != null) ? this.body.replace("\r\n", "\n") : "";
	}

	ChapterForm withVersion(long current) {
		return new ChapterForm(this.title, this.body, this.inShortVersion, this.inParts, current);
	}

}
