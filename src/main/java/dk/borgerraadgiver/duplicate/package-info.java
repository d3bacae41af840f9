/**
 * People who are registered twice: found, told apart or made one, and parted again when
 * that was wrong.
 */
@NullMarked
@ApplicationModule(displayName = "Duplicate",
		allowedDependencies = { "shared", "audit", "account", "citizen", "inquiry", "mandate" })
package dk.borgerraadgiver.duplicate;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
