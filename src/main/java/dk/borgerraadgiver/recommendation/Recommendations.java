package dk.borgerraadgiver.recommendation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Period;

/**
 * The recommendations and focus areas, for the reports that tell of them.
 */
public interface Recommendations {

	/**
	 * Those a report gives: what was given in it, and what was given since its period
	 * began and stands in no other report. The first first.
	 */
	List<ToldRecommendation> givenIn(UUID report, Period period);

	/**
	 * Those given before a report: before its period, or in another report until then.
	 * The first first.
	 */
	List<ToldRecommendation> before(UUID report, Period period);

	/**
	 * What a report says will be watched: what it named, and what goes on after its
	 * period and stands in no other report.
	 */
	List<ToldFocusArea> toWatch(UUID report, Period period);

	/** What was watched in a report's period, and what is not concluded from before. */
	List<ToldFocusArea> watched(UUID report, Period period);

	/** Every name a department ever had. */
	List<String> departments();

	/**
	 * Notes that a report gives recommendations and names focus areas. What stands in a
	 * report already stays there.
	 * @param title the report's title
	 */
	void give(UUID report, String title, Collection<UUID> recommendations, Collection<UUID> focusAreas, Viewer viewer);

	/** Lets the council read from a day on what a report gives and names. */
	void publish(UUID report, LocalDate from);

	/** Takes that back; what an advisor has published stays so. */
	void withdraw(UUID report);

}
