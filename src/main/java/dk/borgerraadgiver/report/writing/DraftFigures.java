package dk.borgerraadgiver.report.writing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.borgerraadgiver.office.Offices;
import dk.borgerraadgiver.report.binding.Told;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.Figures;
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

	DraftFigures(Figures figures, Offices offices) {
		this.figures = figures;
		this.offices = offices;
	}

	/** The figures as they were at most a minute ago. */
	Told recent(ReportFacts facts) {
		var periods = new ArrayList<>(facts.comparisons());
		periods.addFirst(facts.period());
		return told(this.counted.get(List.copyOf(periods), (key) -> count(facts)));
	}

	/** The figures as they are now. */
	Told now(ReportFacts facts) {
		return told(count(facts));
	}

	private FigureReport count(ReportFacts facts) {
		return this.figures.series(facts.period(), facts.comparisons());
	}

	private Told told(FigureReport report) {
		var office = this.offices.required();
		return new Told(office.municipality(), report, office.smallCounts(), office.closingTargetDays());
	}

}
