/**
 * Finds cases by what is written in them, among those the viewer may see.
 */
@NullMarked
@ApplicationModule(displayName = "Search", allowedDependencies = { "shared", "account", "codelist", "inquiry" })
package dk.borgerraadgiver.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
