/**
 * The office's figures: what is counted in a period, and the cases behind each number.
 * Reads the views the case rooms publish and asks the case door who may see a case;
 * writes nothing.
 */
@NullMarked
@ApplicationModule(displayName = "Report", allowedDependencies = { "account", "inquiry", "office", "paper", "shared" })
package dk.borgerraadgiver.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
