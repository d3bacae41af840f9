package dk.borgerraadgiver.report.outline;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.report.writing.ChapterWords;
import dk.borgerraadgiver.report.writing.ReportKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about a chapter reports begin with.
 *
 * @param id made with the form, so that it sent twice is one chapter
 * @param title its heading
 * @param body its text
 * @param kinds the kinds of report that have it
 * @param inShortVersion whether the short version has it
 * @param inParts whether each department's part has it
 * @param version of the chapter when the form was opened
 */
record OutlineForm(@NotNull UUID id,
		@NotBlank(message = "{report.chapter.title.missing}") @Size(max = 200) @Nullable String title,
		@Size(max = 2_000_000, message = "{report.chapter.too-long}") @Nullable String body,
		@NotEmpty(message = "{report.outline.kinds.missing}") @Nullable Set<ReportKind> kinds,
		@Nullable Boolean inShortVersion, @Nullable Boolean inParts, @Nullable Long version) {

	static OutlineForm blank() {
		return new OutlineForm(UUID.randomUUID(), null, null, EnumSet.allOf(ReportKind.class), false, false, 0L);
	}

	static OutlineForm of(OutlineChapter chapter) {
		var words = chapter.words();
		return new OutlineForm(chapter.id(), words.title(), words.body(), chapter.kinds(), words.inShortVersion(),
				words.inParts(), chapter.version());
	}

	OutlineForm withVersion(long current) {
		return new OutlineForm(this.id, this.title, this.body, this.kinds, this.inShortVersion, this.inParts, current);
	}

	/** Whether a kind of report has it. */
	public boolean has(ReportKind kind) {
		return this.kinds != null && this.kinds.contains(kind);
	}

	/** The text with the lines of this system. */
	String text() {
		return (this.body != null) ? this.body.replace("\r\n", "\n") : "";
	}

	/** What it says; only after it has been found complete. */
	OutlineChapter chapter(UUID chapter) {
		var words = new ChapterWords((this.title != null) ? this.title : "", text(),
				Boolean.TRUE.equals(this.inShortVersion), Boolean.TRUE.equals(this.inParts));
		return new OutlineChapter(chapter, words, Objects.requireNonNullElse(this.kinds, Set.of()),
				(this.version != null) ? this.version : 0);
	}

	/** Without the text, which may hold anything. */
	@Override
	public String toString() {
		return "OutlineForm[" + this.id + "]";
	}

}
