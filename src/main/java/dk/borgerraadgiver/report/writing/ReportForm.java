package dk.borgerraadgiver.report.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.report.counting.CodeName;
import dk.borgerraadgiver.shared.Period;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What is typed about a report.
 *
 * @param id made with the form, so that it sent twice is one report
 * @param kind the kind of report
 * @param title its title
 * @param from the first day it tells of
 * @param to the last day it tells of
 * @param comparisons the periods it is compared with, and empty lines for more
 * @param departments those that get a part of their own
 * @param version of the report when the form was opened
 */
record ReportForm(@NotNull UUID id, @NotNull(message = "{report.kind.missing}") @Nullable ReportKind kind,
		@NotBlank(message = "{report.title.missing}") @Size(max = 200) @Nullable String title,
		@NotNull(message = "{report.day.missing}") @Nullable LocalDate from,
		@NotNull(message = "{report.day.missing}") @Nullable LocalDate to, @Nullable List<Days> comparisons,
		@Nullable List<UUID> departments, @Nullable Long version) {

	/** How many lines there are at least for periods to compare with. */
	private static final int LINES = 5;

	ReportForm {
		var lines = new ArrayList<Days>();
		Objects.requireNonNullElse(comparisons, List.<Days>of())
			.forEach((days) -> lines.add(Objects.requireNonNullElse(days, Days.EMPTY)));
		comparisons = lines;
		departments = (departments != null) ? departments : List.of();
	}

	static ReportForm of(UUID id, ReportFacts facts, @Nullable Long version) {
		var lines = new ArrayList<Days>();
		facts.comparisons()
			.forEach((period) -> lines.add(new Days(period.from(), period.to(), facts.published().contains(period))));
		do {
			lines.add(Days.EMPTY);
		}
		while (lines.size() < LINES);
		return new ReportForm(id, facts.kind(), facts.title(), facts.period().from(), facts.period().to(), lines,
				facts.departments(), version);
	}

	/** Makes room for more periods, so that what was typed stays as it was typed. */
	void addLines() {
		lines().addAll(List.of(Days.EMPTY, Days.EMPTY, Days.EMPTY));
	}

	/**
	 * Tells, at its field, what is wrong with the days.
	 * @param published the periods of which something was published
	 */
	void check(List<Period> published, BindingResult errors) {
		if (this.from != null && this.to != null && this.to.isBefore(this.from)) {
			errors.rejectValue("to", "report.error.reversed");
		}
		for (int line = 0; line < lines().size(); line++) {
			lines().get(line).check("comparisons[" + line + "].", published, errors);
		}
	}

	/**
	 * What it says; only after it has been checked.
	 * @param offered the departments that could be chosen
	 */
	ReportFacts facts(List<CodeName> offered) {
		var known = offered.stream().map((one) -> UUID.fromString(one.key())).toList();
		var periods = lines().stream().filter(Days::isStated).map(Days::period).toList();
		var published = lines().stream().filter(Days::isPublished).map(Days::period).toList();
		return new ReportFacts(Objects.requireNonNull(this.kind), Objects.requireNonNull(this.title),
				new Period(Objects.requireNonNull(this.from), Objects.requireNonNull(this.to)), periods, published,
				Objects.requireNonNull(this.departments).stream().filter(known::contains).distinct().sorted().toList());
	}

	/** The keys of the departments that are chosen. */
	public List<String> chosen() {
		return Objects.requireNonNull(this.departments).stream().map(UUID::toString).toList();
	}

	ReportForm withVersion(long current) {
		return new ReportForm(this.id, this.kind, this.title, this.from, this.to, this.comparisons, this.departments,
				current);
	}

	private List<Days> lines() {
		return Objects.requireNonNull(this.comparisons);
	}

	/**
	 * A line for a period.
	 *
	 * @param from its first day
	 * @param to its last day
	 * @param published whether it is told by what was published
	 */
	record Days(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Boolean published) {

		private static final Days EMPTY = new Days(null, null, null);

		boolean isPublished() {
			return isStated() && Boolean.TRUE.equals(this.published);
		}

		boolean isStated() {
			return this.from != null && this.to != null;
		}

		Period period() {
			return new Period(Objects.requireNonNull(this.from), Objects.requireNonNull(this.to));
		}

		void check(String line, List<Period> known, BindingResult errors) {
			if ((this.from == null) != (this.to == null)) {
				errors.rejectValue(line + ((this.from == null) ? "from" : "to"), "report.day.missing");
			}
			else if (this.from != null && this.to != null && this.to.isBefore(this.from)) {
				errors.rejectValue(line + "to", "report.error.reversed");
			}
			else if (isPublished() && !known.contains(period())) {
				errors.rejectValue(line + "published", "report.compared.not-published");
			}
		}

	}

}
