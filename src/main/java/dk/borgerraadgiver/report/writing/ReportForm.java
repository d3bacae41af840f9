package dk.borgerraadgiver.report.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

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
 * @param comparedFrom the first days of the periods it is compared with
 * @param comparedTo their last days; a pair of which both are empty is none
 * @param version of the report when the form was opened
 */
record ReportForm(@NotNull UUID id, @NotNull(message = "{report.kind.missing}") @Nullable ReportKind kind,
		@NotBlank(message = "{report.title.missing}") @Size(max = 200) @Nullable String title,
		@NotNull(message = "{report.day.missing}") @Nullable LocalDate from,
		@NotNull(message = "{report.day.missing}") @Nullable LocalDate to,
		@Nullable List<@Nullable LocalDate> comparedFrom, @Nullable List<@Nullable LocalDate> comparedTo,
		@Nullable Long version) {

	/** How many periods can be typed at a time. */
	static final int COMPARED = 5;

	static ReportForm of(UUID id, ReportFacts facts, @Nullable Long version) {
		var from = new ArrayList<@Nullable LocalDate>(facts.comparisons().stream().map(Period::from).toList());
		var to = new ArrayList<@Nullable LocalDate>(facts.comparisons().stream().map(Period::to).toList());
		return new ReportForm(id, facts.kind(), facts.title(), facts.period().from(), facts.period().to(), from, to,
				version);
	}

	/** The places for periods to compare with, one more than there are. */
	public List<Integer> places() {
		return IntStream.range(0, Math.max(COMPARED, size())).boxed().toList();
	}

	/** Tells, at its field, what is wrong with the days. */
	void check(BindingResult errors) {
		if (this.from != null && this.to != null && this.to.isBefore(this.from)) {
			errors.rejectValue("to", "report.error.reversed");
		}
		for (int place = 0; place < size(); place++) {
			var first = day(this.comparedFrom, place);
			var last = day(this.comparedTo, place);
			if ((first == null) != (last == null)) {
				errors.rejectValue(((first == null) ? "comparedFrom[" : "comparedTo[") + place + "]",
						"report.day.missing");
			}
			else if (first != null && last != null && last.isBefore(first)) {
				errors.rejectValue("comparedTo[" + place + "]", "report.error.reversed");
			}
		}
	}

	/** What it says; only after it has been checked. */
	ReportFacts facts() {
		return new ReportFacts(Objects.requireNonNull(this.kind), Objects.requireNonNull(this.title),
				new Period(Objects.requireNonNull(this.from), Objects.requireNonNull(this.to)), comparisons());
	}

	ReportForm withVersion(long current) {
		return new ReportForm(this.id, this.kind, this.title, this.from, this.to, this.comparedFrom, this.comparedTo,
				current);
	}

	private List<Period> comparisons() {
		var periods = new ArrayList<Period>();
		for (int place = 0; place < size(); place++) {
			var first = day(this.comparedFrom, place);
			var last = day(this.comparedTo, place);
			if (first != null && last != null) {
				periods.add(new Period(first, last));
			}
		}
		return periods;
	}

	private int size() {
		return Math.max((this.comparedFrom != null) ? this.comparedFrom.size() : 0,
				(this.comparedTo != null) ? this.comparedTo.size() : 0);
	}

	private static @Nullable LocalDate day(@Nullable List<@Nullable LocalDate> days, int place) {
		return (days != null && place < days.size()) ? days.get(place) : null;
	}

}
