/**
 * Anonymised examples for reports, written from what was learned of a case, and the check
 * for what could tell of a person.
 */
@NullMarked
@ApplicationModule(displayName = "Examples",
		allowedDependencies = { "shared", "audit", "account", "citizen", "codelist", "inquiry", "office" })
package dk.borgerraadgiver.example;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
