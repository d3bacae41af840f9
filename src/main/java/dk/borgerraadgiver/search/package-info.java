/**
 * Finds cases by what is written in them, by who turned to the office and by who speaks
 * for them, among those the viewer may see.
 */
@NullMarked
@ApplicationModule(displayName = "Search",
		allowedDependencies = { "shared", "audit", "account", "codelist", "citizen", "inquiry", "journal", "mandate" })
package dk.borgerraadgiver.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
