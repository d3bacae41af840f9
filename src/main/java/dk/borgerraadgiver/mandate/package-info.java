/**
 * What a citizen allows the office to do and who speaks for them: consents and powers of
 * attorney.
 */
@NullMarked
@ApplicationModule(displayName = "Mandate",
		allowedDependencies = { "shared", "account", "citizen", "codelist", "inquiry", "journal" })
package dk.borgerraadgiver.mandate;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
