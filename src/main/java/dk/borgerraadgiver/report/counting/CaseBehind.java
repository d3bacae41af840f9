package dk.borgerraadgiver.report.counting;

import java.time.LocalDate;

import dk.borgerraadgiver.audit.ShownCase;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list behind a figure.
 *
 * @param unit the thing that is counted once; more lines than one share it only where
 * citizens are counted
 * @param hidden whether the viewer may not know of it; then it tells nothing else
 * @param number the inquiry's case number
 * @param receivedOn the day it was received
 * @param subject what it says it is about
 * @param type its type's name, if it has one
 * @param departments the department counted, or all the inquiry concerns
 * @param categories the category counted, or all the inquiry has
 * @param closedOn the day it was closed, if it still was on the period's last day
 * @param days calendar days from received to closed
 * @param workingDays Danish working days from received to closed
 * @param citizen the citizen's name where citizens are counted
 * @param anonymous whether nobody is named as the citizen
 */
public record CaseBehind(String unit, boolean hidden, @Nullable String number, @Nullable LocalDate receivedOn,
		@Nullable String subject, @Nullable String type, @Nullable String departments, @Nullable String categories,
		@Nullable LocalDate closedOn, @Nullable Integer days, @Nullable Integer workingDays, @Nullable String citizen,
		boolean anonymous) implements ShownCase {

}
