/**
 * The office's lists: departments and categories in two levels, and the flat lists of
 * types, channels, methods, results, merits and grounds. Rows with dates, never enums.
 */
@NullMarked
@ApplicationModule(displayName = "Code lists", allowedDependencies = "shared")
package dk.borgerraadgiver.codelist;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
