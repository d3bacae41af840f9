package dk.borgerraadgiver.report.writing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.borgerraadgiver.office.Offices;
import dk.borgerraadgiver.report.binding.Past;
import dk.borgerraadgiver.report.binding.Told;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.Figures;
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

	DraftFigures(Figures figures, PublishedFigures published, Offices offices) {
		this.figures = figures;
		this.published = published;
		this.offices = offices;
	}

	/** The figures as they were at most a minute ago. */
	Told recent(ReportFacts facts) {
		var periods = new ArrayList<>(facts.counted());
		periods.addFirst(facts.period());
		return told(facts, this.counted.get(List.copyOf(periods), (key) -> count(facts)));
	}

	/** The figures as they are now. */
	Told now(ReportFacts facts) {
		return told(facts, count(facts));
	}

	private FigureReport count(ReportFacts facts) {
		return this.figures.series(facts.period(), facts.counted());
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
