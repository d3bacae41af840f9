/**
 * Letters of a case, written from the office's templates and put into the journal.
 */
@NullMarked
@ApplicationModule(displayName = "Letters",
		allowedDependencies = { "shared", "account", "inquiry", "journal", "mandate", "office", "paper", "web" })
package dk.borgerraadgiver.letter;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
