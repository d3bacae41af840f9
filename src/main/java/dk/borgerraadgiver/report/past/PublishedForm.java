package dk.borgerraadgiver.report.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.shared.Period;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What is typed of a published report: its days, where it was published, and its figures.
 *
 * @param id made with the form, so that it sent twice is entered once
 * @param from the first day the figures are about
 * @param to the last day
 * @param source where they were published
 * @param lines the figures; empty lines are nothing
 */
record PublishedForm(@NotNull UUID id, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String source,
		@Nullable List<Line> lines) {

	private static final int LINES = 10;

	PublishedForm {
		lines = (lines != null && !lines.isEmpty()) ? lines : List.of(new Line(PublishedKind.TOTALS, null, null));
	}

	/** An empty form for the totals. */
	static PublishedForm blank() {
		var lines = new ArrayList<Line>();
		for (String row : List.of("henvendelser", "klageforhold", "sager")) {
			lines.add(new Line(PublishedKind.TOTALS, row, null));
		}
		while (lines.size() < LINES) {
			lines.add(new Line(PublishedKind.TOTALS, null, null));
		}
		return new PublishedForm(UUID.randomUUID(), null, null, null, lines);
	}

	/** A form for what the municipality counts in a year. */
	static PublishedForm municipality(int year) {
		var days = Period.year(LocalDate.of(year, 1, 1), 1);
		return new PublishedForm(UUID.randomUUID(), days.from(), days.to(), null,
				PublishedKind.MUNICIPALITY.rows()
					.stream()
					.map((row) -> new Line(PublishedKind.MUNICIPALITY, row, null))
					.toList());
	}

	/** Understands every line, and tells at its field what can't be understood. */
	List<EnteredLine> understood(LocalDate today, List<PublishedFigure> standing, BindingResult errors) {
		var understood = new ArrayList<EnteredLine>();
		for (int place = 0; place < typed().size(); place++) {
			var line = typed().get(place);
			String at = "lines[" + place + "].";
			if (!line.isEmpty()) {
				new TypedLine(this.from, this.to, line.kind(), line.row(), line.value(), this.source)
					.understood(today, understood, standing,
							(part, key, arguments) -> reject(errors, Line.PARTS.contains(part) ? at + part : part, key,
									arguments))
					.ifPresent(understood::add);
			}
		}
		if (typed().stream().allMatch(Line::isEmpty)) {
			errors.rejectValue("lines[0].value", "report.past.nothing");
		}
		return understood;
	}

	private static void reject(BindingResult errors, String field, String key, String... arguments) {
		if (!errors.hasFieldErrors(field)) {
			errors.rejectValue(field, key, arguments, key);
		}
	}

	private List<Line> typed() {
		return Objects.requireNonNull(this.lines);
	}

	/**
	 * A figure.
	 *
	 * @param kind what it is one of
	 * @param row what is counted
	 * @param value how many
	 */
	record Line(@Nullable PublishedKind kind, @Nullable String row, @Nullable String value) {

		private static final List<String> PARTS = List.of("kind", "row", "value");

		/** A line whose number is not written says nothing. */
		boolean isEmpty() {
			return this.value == null || this.value.isBlank();
		}

	}

}
