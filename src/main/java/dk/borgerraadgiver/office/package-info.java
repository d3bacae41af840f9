/**
 * The one office this installation belongs to: its municipality and what it has decided
 * about its year and its deadlines.
 */
@NullMarked
@ApplicationModule(displayName = "Office", allowedDependencies = "shared")
package dk.borgerraadgiver.office;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
