package dk.borgerraadgiver.letter;

import java.util.List;

import dk.borgerraadgiver.letter.paper.Paper;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the office writes at the top of its letters; also the form it is changed with.
 *
 * @param office the office's name
 * @param contact how to reach it, a line each
 * @param version counts the changes, so that a stale edit is noticed
 */
record LetterHead(@NotBlank(message = "{letter.head.office.missing}") @Size(max = 100) @Nullable String office,
		@Size(max = 500) @Nullable String contact, long version) {

	/** Of an office that has not written any. */
	static final LetterHead PLAIN = new LetterHead("Borgerrådgiveren", null, 0);

	Paper.Head over(String municipality) {
		return new Paper.Head((this.office != null) ? this.office : "", municipality,
				(this.contact != null) ? this.contact.lines().filter((line) -> !line.isBlank()).toList() : List.of());
	}

	boolean saysTheSameAs(LetterHead other) {
		return other.withVersion(this.version).equals(this);
	}

	LetterHead withVersion(long current) {
		return new LetterHead(this.office, (this.contact != null) ? this.contact.replace("\r\n", "\n") : null, current);
	}

}
