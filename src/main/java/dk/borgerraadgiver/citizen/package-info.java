/**
 * Who turned to the office: people as they want to be reached, or nobody when anonymous.
 */
@NullMarked
@ApplicationModule(displayName = "Citizen", allowedDependencies = { "shared", "audit", "account" })
package dk.borgerraadgiver.citizen;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
