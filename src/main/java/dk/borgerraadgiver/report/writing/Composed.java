package dk.borgerraadgiver.report.writing;

import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.passage.Taken;

/**
 * A report put together.
 *
 * @param content what it says
 * @param taken what it has taken in whole
 */
public record Composed(ReportContent content, Taken taken) {

}
