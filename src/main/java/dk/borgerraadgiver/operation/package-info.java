/**
 * What it takes to run the office's server: its database, the folder it is kept in, and
 * the commands an operator can give.
 */
@NullMarked
@ApplicationModule(displayName = "Drift", allowedDependencies = { "office", "shared" })
package dk.borgerraadgiver.operation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
