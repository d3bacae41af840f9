package dk.borgerraadgiver.report.passage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import dk.borgerraadgiver.recommendation.Recommendations;
import dk.borgerraadgiver.recommendation.ToldFocusArea;
import dk.borgerraadgiver.recommendation.ToldRecommendation;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.shared.Period;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.util.function.SingletonSupplier;

/**
 * What one report can tell of, read when a text first asks for it. Recommendations the
 * advisor left out of it are not among it.
 */
final class Material {

	private final Period period;

	private final LocalDate today;

	private final MessageSource messages;

	private final Supplier<Map<UUID, String>> titles;

	private final Supplier<List<ToldRecommendation>> given;

	private final Supplier<List<ToldRecommendation>> earlier;

	private final Supplier<List<ToldFocusArea>> toWatch;

	private final Supplier<List<ToldFocusArea>> watched;

	private final Supplier<List<String>> departments;

	Material(UUID report, Period period, LocalDate today, Recommendations all, Supplier<Set<UUID>> leftOut,
			Supplier<Map<UUID, String>> titles, MessageSource messages) {
		this.period = period;
		this.today = today;
		this.messages = messages;
		this.titles = SingletonSupplier.of(titles);
		var out = SingletonSupplier.of(leftOut);
		this.given = SingletonSupplier.of(() -> without(out.obtain(), all.givenIn(report, period)));
		this.earlier = SingletonSupplier.of(() -> without(out.obtain(), all.before(report, period)));
		this.toWatch = SingletonSupplier.of(() -> all.toWatch(report, period));
		this.watched = SingletonSupplier.of(() -> all.watched(report, period));
		this.departments = SingletonSupplier.of(all::departments);
	}

	private static List<ToldRecommendation> without(Set<UUID> leftOut, List<ToldRecommendation> all) {
		return all.stream().filter((one) -> !leftOut.contains(one.id())).toList();
	}

	Period period() {
		return this.period;
	}

	List<ToldRecommendation> given() {
		return this.given.get();
	}

	List<ToldRecommendation> earlier() {
		return this.earlier.get();
	}

	List<ToldFocusArea> toWatch() {
		return this.toWatch.get();
	}

	List<ToldFocusArea> watched() {
		return this.watched.get();
	}

	List<String> departments() {
		return this.departments.get();
	}

	boolean isDepartment(String name) {
		return departments().stream().anyMatch(name::equalsIgnoreCase);
	}

	/** The title of a report. */
	Optional<String> report(@Nullable UUID id) {
		return (id != null) ? Optional.ofNullable(this.titles.get().get(id)) : Optional.empty();
	}

	/** How far a recommendation has come, and since when. */
	String status(ToldRecommendation one) {
		return word(one.status())
				+ ((one.status() == RecommendationStatus.PROPOSED) ? "" : " (" + Written.day(one.statusOn()) + ")");
	}

	/** A status in words a reader understands. */
	String word(RecommendationStatus status) {
		return this.messages.getMessage(status.toldKey(), null, Written.DANISH);
	}

	boolean isDue(@Nullable LocalDate day) {
		return day != null && !day.isAfter(this.today);
	}

}
