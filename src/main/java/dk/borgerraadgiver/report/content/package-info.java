/**
 * A report as it is read: its chapters with every figure in place, the same for the
 * screen, the PDF, the Word document and the spreadsheet. Knows nothing of how figures
 * are counted or where it is printed.
 */
@NullMarked
package dk.borgerraadgiver.report.content;

import org.jspecify.annotations.NullMarked;
