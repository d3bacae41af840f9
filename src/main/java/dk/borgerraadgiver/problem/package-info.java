/**
 * What cases have in common: links between them, problems across departments, and the
 * own-initiative cases that gather them.
 */
@NullMarked
@ApplicationModule(displayName = "Problems",
		allowedDependencies = { "shared", "audit", "account", "codelist", "inquiry" })
package dk.borgerraadgiver.problem;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
