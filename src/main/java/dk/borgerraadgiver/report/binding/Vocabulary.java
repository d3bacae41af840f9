package dk.borgerraadgiver.report.binding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dk.borgerraadgiver.report.content.KeyNumber;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.FigureSheet;

import org.springframework.context.MessageSource;

/**
 * Understands what is written between double braces: words with what they take after
 * colons, and a caption after a bar. {@code docs/reports.md} lists them.
 */
final class Vocabulary {

	private final Told told;

	private final Passages passages;

	private final RowNames names;

	private final SpokenNumbers numbers;

	private final Grids grids;

	private final Years years;

	Vocabulary(Told told, Passages passages, MessageSource messages) {
		this.told = told;
		this.passages = passages;
		this.names = new RowNames(told.figures(), messages);
		this.numbers = new SpokenNumbers(new Amounts(this.names), new Rates(told.past().denominators()));
		this.grids = new Grids(told, this.names);
		this.years = new Years(told, this.names);
	}

	/** What something written comes to. */
	Meaning meaning(String source) {
		int bar = source.indexOf('|');
		var expression = (bar < 0) ? source : source.substring(0, bar);
		var caption = (bar < 0) ? "" : source.substring(bar + 1).strip();
		try {
			var parts = Arrays.stream(expression.split(":", -1)).map(String::strip).toList();
			var passage = this.passages.find(parts.getFirst(), String.join(":", parts.subList(1, parts.size())));
			return passage.map(Vocabulary::whole).orElseGet(() -> read(parts, caption));
		}
		catch (Misread misread) {
			return misread.wrong();
		}
	}

	private static Meaning whole(Passage passage) {
		return switch (passage) {
			case Passage.Told told -> new Meaning.Whole(told);
			case Passage.Refused refused -> new Meaning.Wrong(refused.key(), refused.arguments());
		};
	}

	Passages passages() {
		return this.passages;
	}

	/** Everything that can be written. */
	List<Offers> offers() {
		return Offers.of(this, this.names);
	}

	/** The numbers a report is known by. */
	List<KeyNumber> keyNumbers() {
		return KeyNumbers.of(this.told.figures(), this.names);
	}

	private Meaning read(List<String> parts, String caption) {
		var rest = parts.subList(1, parts.size());
		return switch (parts.getFirst().toLowerCase(Locale.ROOT)) {
			case "ændring" -> said(Change.inPercent(before(rest), now(rest)));
			case "forskel" -> said(Change.inNumbers(before(rest), now(rest)));
			case "før" -> said(this.numbers.value(rest, compared()));
			case "top" -> listed(rest);
			case "tabel" -> Years.isMeant(rest)
					? new Meaning.Shown(this.years.table(rest.subList(1, rest.size()), caption)) : new Meaning.Shown(
							this.grids.table(SpokenNumbers.argument(rest, 0), SpokenNumbers.most(rest, 1), caption));
			case "diagram" -> Years.isMeant(rest) ? this.years.chart(rest.subList(1, rest.size()), caption)
					: this.grids.chart(SpokenNumbers.argument(rest, 0), SpokenNumbers.most(rest, 1), caption);
			case "periode" -> said(Written.period(this.told.figures().chosen().period()));
			case "sammenligning" -> said(Written.period(compared().period()));
			case "kommune" -> said(this.told.municipality());
			default -> said(this.numbers.value(parts, this.told.figures().chosen()));
		};
	}

	private static Meaning said(String words) {
		return new Meaning.Said(words);
	}

	private Meaning listed(List<String> parts) {
		var division = SpokenNumbers.division(SpokenNumbers.argument(parts, 0));
		var sheet = this.told.figures().chosen();
		return new Meaning.Listed(
				Amounts.top(this.names, division, SpokenNumbers.number(SpokenNumbers.argument(parts, 1)))
					.stream()
					.map((key) -> this.names.name(key) + " (" + Written.count(division.count(sheet, key)) + ")")
					.toList());
	}

	private long now(List<String> parts) {
		return this.numbers.amount(parts).in(this.told.figures().chosen());
	}

	private long before(List<String> parts) {
		return this.numbers.amount(parts).in(compared());
	}

	private FigureSheet compared() {
		return this.told.figures().comparison().orElseThrow(() -> Misread.of("report.binding.no-comparison"));
	}

}
