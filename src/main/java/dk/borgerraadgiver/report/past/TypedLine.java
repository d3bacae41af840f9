package dk.borgerraadgiver.report.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.borgerraadgiver.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A line about a published figure as it is typed or stands in a file.
 *
 * @param from the first day
 * @param to the last day
 * @param kind what it is one of
 * @param row what is counted
 * @param value how many, in Danish writing or plain
 * @param source where it was published
 */
record TypedLine(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable PublishedKind kind, @Nullable String row,
		@Nullable String value, @Nullable String source) {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,12}|\\d{1,3}(?:[. ]\\d{3}){1,3}");

	/**
	 * Understands the line.
	 * @param today the office's day
	 * @param before lines that stand above it
	 * @param standing figures that stand already
	 * @param wrong takes what can't be understood, by the part of the line
	 * @return nothing where something is wrong
	 */
	Optional<EnteredLine> understood(LocalDate today, List<EnteredLine> before, List<PublishedFigure> standing,
			Wrong wrong) {
		var marked = new Marked(wrong);
		var name = (this.kind != null && !text(this.row).isEmpty()) ? this.kind.row(text(this.row))
				: Optional.<String>empty();
		marked.when(this.kind == null, "kind", "report.past.kind.missing");
		marked.when(text(this.row).isEmpty(), "row", "report.past.row.missing");
		marked.when(this.kind != null && !text(this.row).isEmpty() && name.isEmpty(), "row", "report.past.row.unknown",
				(this.kind != null) ? String.join(", ", this.kind.rows()) : "");
		marked.when(text(this.row).length() > 200, "row", "report.past.row.long");
		marked.when(!NUMBER.matcher(text(this.value)).matches(), "value", "report.past.value.wrong");
		marked.when(text(this.source).isEmpty() || text(this.source).length() > 300, "source",
				"report.past.source.missing");
		marked.when(this.from == null, "from", "report.day.missing");
		marked.when(this.to == null, "to", "report.day.missing");
		if (this.from != null && this.to != null && !this.to.isBefore(this.from)) {
			marked.when(this.kind == PublishedKind.MUNICIPALITY && !isCalendarYear(this.from, this.to), "from",
					"report.past.period.year");
			marked.when(this.kind != PublishedKind.MUNICIPALITY && this.to.isAfter(today), "to",
					"report.past.period.future");
		}
		else {
			marked.when(this.from != null && this.to != null, "to", "report.error.reversed");
		}
		if (marked.any || this.kind == null || this.from == null || this.to == null || name.isEmpty()) {
			return Optional.empty();
		}
		var line = new EnteredLine(new Period(this.from, this.to), this.kind, name.get(),
				Long.parseLong(text(this.value).replaceAll("[. ]", "")), text(this.source));
		standing.stream()
			.filter(line::isSameAs)
			.findFirst()
			.ifPresent((figure) -> marked.when(true, "row", "report.past.row.stands", Long.toString(figure.value()),
					figure.source()));
		marked.when(before.stream().anyMatch(line::isSameAs), "row", "report.past.row.twice");
		return marked.any ? Optional.empty() : Optional.of(line);
	}

	private static boolean isCalendarYear(LocalDate from, LocalDate to) {
		return new Period(from, to).equals(Period.year(from, 1));
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	/** Takes what is wrong with a line. */
	interface Wrong {

		/**
		 * Something is wrong.
		 * @param part which part of the line
		 * @param key of the message that tells what to do
		 */
		void at(String part, String key, String... arguments);

	}

	/** Remembers whether something was wrong. */
	private static final class Marked {

		private final Wrong wrong;

		private boolean any;

		Marked(Wrong wrong) {
			this.wrong = wrong;
		}

		void when(boolean condition, String part, String key, String... arguments) {
			if (condition) {
				this.any = true;
				this.wrong.at(part, key, arguments);
			}
		}

	}

}
