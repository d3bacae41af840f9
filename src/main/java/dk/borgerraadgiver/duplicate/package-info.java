/**
 * Persons who are registered twice: who may be, making two registrations one, and parting
 * them again.
 */
@NullMarked
@ApplicationModule(displayName = "Duplicates",
		allowedDependencies = { "shared", "account", "citizen", "inquiry", "mandate" })
package dk.borgerraadgiver.duplicate;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
