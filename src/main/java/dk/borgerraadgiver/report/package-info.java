/**
 * The office's figures, each with the cases behind it, and the reports that tell of them.
 * Reads the views the case rooms publish and asks the case door who may see a case; a
 * report keeps what it says, and changes no case.
 */
@NullMarked
@ApplicationModule(displayName = "Report", allowedDependencies = { "account", "appearance", "audit", "citizen",
		"example", "inquiry", "office", "paper", "recommendation", "search :: text", "shared", "spreadsheet :: file" })
package dk.borgerraadgiver.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
