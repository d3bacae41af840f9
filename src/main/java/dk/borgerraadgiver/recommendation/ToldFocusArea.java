package dk.borgerraadgiver.recommendation;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A focus area as a report tells of it.
 *
 * @param id which one
 * @param title what is watched
 * @param why in words the council reads, may be empty
 * @param departments where, as they were named when its period began; {@code null} across
 * the municipality
 * @param periodFrom first day
 * @param periodTo last day
 * @param concludedOn the day it was concluded
 * @param outcome what came of it
 * @param report the report it was named in, if any
 */
public record ToldFocusArea(UUID id, String title, String why, @Nullable String departments, LocalDate periodFrom,
		LocalDate periodTo, @Nullable LocalDate concludedOn, String outcome, @Nullable UUID report) {

	public String href() {
		return "/anbefalinger/fokusomraader/" + this.id;
	}

	public Period period() {
		return new Period(this.periodFrom, this.periodTo);
	}

}
