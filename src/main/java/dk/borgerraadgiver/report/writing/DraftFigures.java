package dk.borgerraadgiver.report.writing;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.borgerraadgiver.office.Offices;
import dk.borgerraadgiver.report.binding.Past;
import dk.borgerraadgiver.report.binding.Told;
import dk.borgerraadgiver.report.binding.ToldBefore;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.Figures;
import dk.borgerraadgiver.report.frozen.ToldPeriods;
import dk.borgerraadgiver.report.frozen.ToldPeriods.ToldPeriod;
import dk.borgerraadgiver.report.past.PublishedFigures;
import dk.borgerraadgiver.report.past.PublishedSheets;
import dk.borgerraadgiver.shared.Period;

import org.springframework.stereotype.Component;

/**
 * The figures a draft speaks of. While somebody writes they are counted once a minute, as
 * the preview is shown after every pause; what is frozen is counted at that moment.
 */
@Component
class DraftFigures {

	private final Cache<List<Period>, FigureReport> counted = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(1))
		.maximumSize(20)
		.build();

	private final Figures figures;

	private final Offices offices;

	private final PublishedFigures published;

	private final ToldPeriods frozen;

	DraftFigures(Figures figures, PublishedFigures published, ToldPeriods frozen, Offices offices) {
		this.figures = figures;
		this.frozen = frozen;
		this.published = published;
		this.offices = offices;
	}

	/** The figures of a report as they were at most a minute ago. */
	Told recent(UUID report, ReportFacts facts) {
		return told(report, facts, (periods) -> this.counted.get(periods, this::count));
	}

	/** The figures of a report as they are now. */
	Told now(UUID report, ReportFacts facts) {
		return told(report, facts, this::count);
	}

	private FigureReport count(List<Period> periods) {
		return this.figures.series(periods.getFirst(), periods.subList(1, periods.size()));
	}

	private Told told(UUID report, ReportFacts facts, Function<List<Period>, FigureReport> counting) {
		var others = this.frozen.within(told(facts), report);
		var told = told(facts, counting.apply(all(facts.period(), facts.counted().stream())));
		if (others.isEmpty()) {
			return told;
		}
		var shorter = counting.apply(all(facts.period(), others.stream().map(ToldPeriod::period).distinct()));
		return told.after(others.stream()
			.map((other) -> new ToldBefore(sheet(shorter, other.period()), other.tables(), other.inParts()))
			.toList());
	}

	/** The periods of which crossings are told: in parts, those compared with too. */
	private static List<Period> told(ReportFacts facts) {
		return facts.departments().isEmpty() ? List.of(facts.period()) : all(facts.period(), facts.counted().stream());
	}

	private static List<Period> all(Period chosen, Stream<Period> others) {
		return Stream.concat(Stream.of(chosen), others).toList();
	}

	private Told told(ReportFacts facts, FigureReport counted) {
		var office = this.offices.required();
		var sheets = new PublishedSheets(this.published.standing());
		var others = facts.comparisons()
			.stream()
			.map((period) -> facts.published().contains(period) ? sheets.of(period, counted.chosen(), counted.names())
					: sheet(counted, period))
			.toList();
		var earlier = sheets.periods()
			.stream()
			.filter((period) -> period.to().isBefore(facts.period().to()) && !facts.comparisons().contains(period))
			.map((period) -> sheets.of(period, counted.chosen(), counted.names()))
			.toList();
		return new Told(office.municipality(),
				new FigureReport(counted.chosen(), others, counted.names(), counted.changes()), office.smallCounts(),
				office.closingTargetDays(), new Past(earlier, sheets.denominators()));
	}

	private static FigureSheet sheet(FigureReport counted, Period period) {
		return counted.others().stream().filter((sheet) -> sheet.period().equals(period)).findFirst().orElseThrow();
	}

}
