package dk.borgerraadgiver.office;

/**
 * The office as it has been set up.
 *
 * @param municipality the municipality's name as people write it, "Ringsted Kommune"
 * @param demo whether everything here is invented
 * @param reportingYearStartMonth 1 to 12, the month whose first day begins the reporting
 * year
 * @param closingTargetDays calendar days from received to closed the office aims at
 * @param firstReplyDays days from received until the citizen has had a first reply
 * @param firstReplyWorking whether those are Danish working days
 * @param answerDays days a department is given to answer, unless another day is chosen
 * @param answerWorking whether those are Danish working days
 * @param silentWeeks weeks without anything happening after which a case is silent
 * @param smallCounts counts below it are kept back in crossings of published reports; 0
 * keeps nothing back
 * @param version counts the changes, so that a stale edit is noticed
 */
public record OfficeSettings(String municipality, boolean demo, int reportingYearStartMonth, int closingTargetDays,
		int firstReplyDays, boolean firstReplyWorking, int answerDays, boolean answerWorking, int silentWeeks,
		int smallCounts, long version) {

}
