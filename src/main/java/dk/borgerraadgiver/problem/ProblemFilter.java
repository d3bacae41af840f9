package dk.borgerraadgiver.problem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which of a problem's cases are shown; stands in the URL.
 *
 * @param afdeling only those that concern this department; {@link #NONE} for those
 * without any
 * @param maaned only those received in this month, as {@code 2026-03}
 */
record ProblemFilter(@Nullable String afdeling, @Nullable String maaned) {

	/** What stands for cases that concern no department. */
	static final String NONE = "ingen";

	boolean hasDepartment() {
		return this.afdeling != null && (NONE.equals(this.afdeling) || department() != null);
	}

	/** The department, {@code null} for none. */
	@Nullable UUID department() {
		try {
			return (this.afdeling != null) ? UUID.fromString(this.afdeling) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	@Nullable LocalDate from() {
		return month().map((month) -> month.atDay(1)).orElse(null);
	}

	@Nullable LocalDate to() {
		return month().map(YearMonth::atEndOfMonth).orElse(null);
	}

	/** The month, when there is one. */
	Optional<YearMonth> month() {
		try {
			return Optional.ofNullable(this.maaned).map(YearMonth::parse);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	public boolean isNarrow() {
		return hasDepartment() || month().isPresent();
	}

}
