/**
 * The people who sign in: their roles and how they get in.
 */
@NullMarked
@ApplicationModule(displayName = "Account", allowedDependencies = { "audit", "shared" })
package dk.borgerraadgiver.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
