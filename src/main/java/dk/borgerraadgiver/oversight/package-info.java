/**
 * Reads the log: who has seen a case or a person, for the advisors; who came in and what
 * was set, for the administrator, who learns nothing of cases by it.
 */
@NullMarked
@ApplicationModule(displayName = "Oversight",
		allowedDependencies = { "account", "audit", "citizen", "inquiry", "shared" })
package dk.borgerraadgiver.oversight;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
