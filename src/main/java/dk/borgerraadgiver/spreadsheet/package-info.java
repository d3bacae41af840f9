/**
 * Cases that an office brings along in a spreadsheet: read, checked as a whole, and
 * registered all or not at all.
 */
@NullMarked
@ApplicationModule(displayName = "Spreadsheet",
		allowedDependencies = { "shared", "account", "codelist", "citizen", "inquiry" })
package dk.borgerraadgiver.spreadsheet;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
