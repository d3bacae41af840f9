/**
 * Mediations between a citizen and a department, and meetings the office observes.
 */
@NullMarked
@ApplicationModule(displayName = "Mediation",
		allowedDependencies = { "shared", "account", "codelist", "inquiry", "mandate" })
package dk.borgerraadgiver.mediation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
