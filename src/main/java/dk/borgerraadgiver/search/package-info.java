/**
 * Finds cases by what is written in them and by who turned to the office, among those the
 * viewer may see.
 */
@NullMarked
@ApplicationModule(displayName = "Search",
		allowedDependencies = { "shared", "account", "codelist", "citizen", "inquiry", "journal" })
package dk.borgerraadgiver.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
