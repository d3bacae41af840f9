package dk.borgerraadgiver.report.counting;

import java.util.Map;

/**
 * One period's figures of every department of the first level, each counted for itself
 * with all that lies below it. An inquiry that touches two departments stands at both.
 *
 * @param counts departments down; what is counted across: totals by their names, else the
 * codes or months of the table
 * @param times how long what touches a department took, by the department's key
 */
public record DepartmentSheet(FigureSheet counts, Map<String, ClosingTime> times) {
}
