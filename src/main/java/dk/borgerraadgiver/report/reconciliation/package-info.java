/**
 * What is looked at before a report is frozen: whether its figures add up, and whether
 * its text tells of a person.
 */
@NullMarked
package dk.borgerraadgiver.report.reconciliation;

import org.jspecify.annotations.NullMarked;
