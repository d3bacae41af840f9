package dk.borgerraadgiver.report.page;

import java.time.LocalDate;

import dk.borgerraadgiver.shared.Period;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * Which figures are asked for, as it stands in the address; hence the Danish names.
 *
 * @param fra first day of the chosen period
 * @param til last day of it
 * @param sammenlign what it is compared with, a {@link Comparison}'s name
 * @param sammenlignFra first day of a freely chosen comparison
 * @param sammenlignTil last day of it
 */
record FiguresQuery(@NotNull @Nullable LocalDate fra, @NotNull @Nullable LocalDate til, @Nullable String sammenlign,
		@Nullable LocalDate sammenlignFra, @Nullable LocalDate sammenlignTil) {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2200;

	static FiguresQuery of(Period period) {
		return new FiguresQuery(period.from(), period.to(), Comparison.YEAR_BEFORE.key(), null, null);
	}

	/** Tells, at its field, what is wrong with the days. */
	void check(BindingResult errors) {
		check("fra", this.fra, "til", this.til, errors);
		if (comparison() == Comparison.FREE) {
			require("sammenlignFra", this.sammenlignFra, errors);
			require("sammenlignTil", this.sammenlignTil, errors);
			check("sammenlignFra", this.sammenlignFra, "sammenlignTil", this.sammenlignTil, errors);
		}
	}

	/** The chosen period, once the query has been checked. */
	Period chosen() {
		return period(this.fra, this.til);
	}

	/** The period to compare with, if any. */
	@Nullable Period compared() {
		return switch (comparison()) {
			case YEAR_BEFORE -> chosen().yearBefore();
			case PRECEDING -> chosen().preceding();
			case FREE -> period(this.sammenlignFra, this.sammenlignTil);
			case NONE -> null;
		};
	}

	Comparison comparison() {
		return Comparison.named(this.sammenlign);
	}

	private static Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
		if (from == null || to == null) {
			throw new IllegalStateException("the query has not been checked");
		}
		return new Period(from, to);
	}

	private static void require(String field, @Nullable LocalDate day, BindingResult errors) {
		if (day == null && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "report.error.missing");
		}
	}

	private static void check(String first, @Nullable LocalDate from, String last, @Nullable LocalDate to,
			BindingResult errors) {
		checkYear(first, from, errors);
		checkYear(last, to, errors);
		if (from != null && to != null && to.isBefore(from)) {
			errors.rejectValue(last, "report.error.reversed");
		}
	}

	private static void checkYear(String field, @Nullable LocalDate day, BindingResult errors) {
		if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
			errors.rejectValue(field, "report.error.year", new Object[] { FIRST_YEAR + "", LAST_YEAR + "" }, null);
		}
	}

}
