package dk.borgerraadgiver.report.page;

import dk.borgerraadgiver.report.counting.Counted;

/**
 * One of the large numbers on top of the page.
 *
 * @param unit what it counts
 * @param count how many, and how many there were
 */
record KeyFigure(Counted unit, Compared count) {

}
