package dk.borgerraadgiver.recommendation.reported;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.recommendation.Recommendations;
import dk.borgerraadgiver.recommendation.ToldFocusArea;
import dk.borgerraadgiver.recommendation.ToldRecommendation;
import dk.borgerraadgiver.shared.Period;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which recommendations and focus areas a report tells of, and the marks that it does.
 */
@Service
class ReportedRecommendations implements Recommendations {

	private final ToldReader reader;

	private final ReportMarks marks;

	ReportedRecommendations(ToldReader reader, ReportMarks marks) {
		this.reader = reader;
		this.marks = marks;
	}

	@Override
	@Transactional(readOnly = true)
	public List<ToldRecommendation> givenIn(UUID report, Period period) {
		return this.reader.recommendations().stream().filter((one) -> isGivenIn(one, report, period)).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public List<ToldRecommendation> before(UUID report, Period period) {
		return this.reader.recommendations()
			.stream()
			.filter((one) -> !isGivenIn(one, report, period))
			.filter((one) -> one.report() == null || !one.givenOn().isAfter(period.to()))
			.toList();
	}

	private static boolean isGivenIn(ToldRecommendation one, UUID report, Period period) {
		return (one.report() != null) ? one.report().equals(report) : !one.givenOn().isBefore(period.from());
	}

	@Override
	@Transactional(readOnly = true)
	public List<ToldFocusArea> toWatch(UUID report, Period period) {
		return this.reader.focusAreas().stream().filter((one) -> isToWatch(one, report, period)).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public List<ToldFocusArea> watched(UUID report, Period period) {
		return this.reader.focusAreas()
			.stream()
			.filter((one) -> !isToWatch(one, report, period) && !one.periodFrom().isAfter(period.to()))
			.filter((one) -> {
				var until = Objects.requireNonNullElse(one.concludedOn(), one.periodTo());
				return !until.isBefore(period.from()) || one.concludedOn() == null;
			})
			.toList();
	}

	private static boolean isToWatch(ToldFocusArea one, UUID report, Period period) {
		return (one.report() != null) ? one.report().equals(report)
				: one.concludedOn() == null && one.periodTo().isAfter(period.to());
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> departments() {
		return this.reader.departments();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void give(UUID report, String title, Collection<UUID> recommendations, Collection<UUID> focusAreas,
			Viewer viewer) {
		viewer.require(Role.ADVISOR);
		this.marks.give(report, title, new ArrayList<>(recommendations), new ArrayList<>(focusAreas), viewer);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID report, LocalDate from) {
		this.marks.publish(report, from);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdraw(UUID report) {
		this.marks.publish(report, null);
	}

}
