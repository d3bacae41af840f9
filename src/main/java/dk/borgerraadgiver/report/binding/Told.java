package dk.borgerraadgiver.report.binding;

import dk.borgerraadgiver.report.counting.FigureReport;

/**
 * What a text can speak of besides the numbers themselves.
 *
 * @param municipality the municipality's name
 * @param figures the counted figures, those of the periods compared with too
 * @param smallCounts counts below it are kept back in crossings
 * @param targetDays the office's target for closing, in calendar days
 */
public record Told(String municipality, FigureReport figures, int smallCounts, int targetDays) {

}
