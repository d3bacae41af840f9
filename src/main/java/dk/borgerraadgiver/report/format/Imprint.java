package dk.borgerraadgiver.report.format;

import java.time.LocalDate;

import dk.borgerraadgiver.report.content.Written;

/**
 * What a frozen report says of itself.
 *
 * @param frozenOn the day its figures were counted
 * @param hash SHA-256 of its content, 64 hexadecimal digits, by which a copy is known
 */
public record Imprint(LocalDate frozenOn, String hash) {

	/** The day as it is written. */
	public String day() {
		return Written.day(this.frozenOn);
	}

}
