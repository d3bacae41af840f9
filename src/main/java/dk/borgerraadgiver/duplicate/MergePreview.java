package dk.borgerraadgiver.duplicate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dk.borgerraadgiver.citizen.CitizenField;
import dk.borgerraadgiver.citizen.Registration;
import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Two registrations side by side, and what would become of them.
 *
 * @param kept the one that would be kept
 * @param lost the one that would be given up
 * @param ofKept what hangs on the one that would be kept
 * @param ofLost what would go over to it
 * @param otherCpr whether their CPR numbers differ
 * @param apart who said that they are two persons, and when, if anybody did
 */
record MergePreview(Registration kept, Registration lost, Belongings ofKept, Belongings ofLost, boolean otherCpr,
		@Nullable SaidApart apart) {

	/** All that is known of either. */
	public List<Line> lines() {
		return Arrays.stream(CitizenField.values())
			.map((field) -> new Line(field, value(this.kept, field), value(this.lost, field),
					(field == CitizenField.CPR) ? isCprChosen() : differ(field)))
			.filter(Line::says)
			.toList();
	}

	/**
	 * Whether it has to be said which CPR number is right; that of an older register is
	 * none to choose.
	 */
	public boolean isCprChosen() {
		return this.otherCpr && this.kept.hasCpr() && this.lost.hasCpr();
	}

	/** What hangs on the one that would be given up. */
	public Belongings moving() {
		return this.ofLost;
	}

	/** Whether all that would be known could be seen by more people than before. */
	public boolean isGuarded() {
		return this.ofKept.guarded() != this.ofLost.guarded();
	}

	/** Whether the figures count two citizens today that would be one. */
	public boolean changesFigures() {
		return !days(this.ofKept).isEmpty() && !days(this.ofLost).isEmpty();
	}

	/** The half-years in which both have turned to the office, the latest first. */
	public List<LocalDate> halfYears() {
		var ofLost = days(this.ofLost).stream().map(MergePreview::halfYear).toList();
		return days(this.ofKept).stream()
			.map(MergePreview::halfYear)
			.distinct()
			.filter(ofLost::contains)
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	/**
	 * Which most likely is right: of two names the fuller one, of the rest what was told
	 * last; an interpreter that is needed by one is needed.
	 */
	@Nullable From suggested(CitizenField field) {
		if (!differ(field)) {
			return null;
		}
		return switch (field) {
			case NAME -> isFuller(this.lost.details().name(), this.kept.details().name()) ? From.LOST : From.KEPT;
			case INTERPRETER -> this.lost.details().interpreter() ? From.LOST : From.KEPT;
			default ->
				lastHeard(this.ofLost, this.lost).isAfter(lastHeard(this.ofKept, this.kept)) ? From.LOST : From.KEPT;
		};
	}

	private boolean differ(CitizenField field) {
		var one = field.of(this.kept.details());
		var other = field.of(this.lost.details());
		return one != null && other != null && !one.equals(other);
	}

	private static @Nullable Object value(Registration of, CitizenField field) {
		if (field == CitizenField.CPR) {
			return of.hasCpr() ? Boolean.TRUE : null;
		}
		return field.of(of.details());
	}

	private static boolean isFuller(@Nullable String name, @Nullable String than) {
		return words(name) > words(than) || (words(name) == words(than)
				&& Objects.requireNonNullElse(name, "").length() > Objects.requireNonNullElse(than, "").length());
	}

	private static int words(@Nullable String name) {
		return (name != null) ? name.strip().split("\\s+").length : 0;
	}

	private static LocalDate lastHeard(Belongings belongings, Registration registration) {
		return Objects.requireNonNullElseGet(belongings.lastDay(),
				() -> LocalDate.ofInstant(registration.since(), TimeConfiguration.DENMARK));
	}

	private static List<LocalDate> days(Belongings of) {
		return of.cases().stream().filter(Belongings.Case::ordinary).map(Belongings.Case::receivedOn).toList();
	}

	private static LocalDate halfYear(LocalDate day) {
		return Period.halfYear(day).from();
	}

	/**
	 * A field of both.
	 *
	 * @param kept what the one says that is kept
	 * @param lost what the other says
	 * @param differ whether one of them has to be chosen
	 */
	record Line(CitizenField field, @Nullable Object kept, @Nullable Object lost, boolean differ) {

		/** An interpreter that neither needs is not worth a line. */
		boolean says() {
			return (this.kept != null && !Boolean.FALSE.equals(this.kept))
					|| (this.lost != null && !Boolean.FALSE.equals(this.lost));
		}

	}

	/**
	 * Somebody said that the two are not the same person.
	 */
	record SaidApart(String by, LocalDate on) {
	}

}
