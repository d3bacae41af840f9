package dk.borgerraadgiver.report.format;

import java.time.LocalDate;

import dk.borgerraadgiver.report.content.Written;
import org.jspecify.annotations.Nullable;

/**
 * What a frozen report says of itself.
 *
 * @param frozenOn the day its figures were counted
 * @param hash SHA-256 of its content, 64 hexadecimal digits, by which a copy is known
 * @param wordTemplate the Word template of that day, {@code null} for the office's own
 * look
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Imprint(LocalDate frozenOn, String hash, byte @Nullable [] wordTemplate) {

	/** Of a report in the office's own look. */
	public Imprint(LocalDate frozenOn, String hash) {
		this(frozenOn, hash, null);
	}

	/** The day as it is written. */
	public String day() {
		return Written.day(this.frozenOn);
	}

}
