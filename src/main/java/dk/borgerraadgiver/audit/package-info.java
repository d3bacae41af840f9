/**
 * The log: who did, and who saw, what. A page need not think of it: what it shows of
 * cases and persons is found in what it hands to its template.
 */
@NullMarked
@ApplicationModule(displayName = "Audit", allowedDependencies = "shared")
package dk.borgerraadgiver.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
