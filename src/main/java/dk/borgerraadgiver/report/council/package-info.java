/**
 * Where reports are read: by the council those that are published, by advisors every one
 * that is frozen. There is no way from here to a case.
 */
@NullMarked
package dk.borgerraadgiver.report.council;

import org.jspecify.annotations.NullMarked;
