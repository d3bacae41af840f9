/**
 * What the office recommends the municipality and what comes of it, and the focus areas
 * it watches in the coming period.
 */
@NullMarked
@ApplicationModule(displayName = "Recommendations", allowedDependencies = { "shared", "audit", "account", "codelist",
		"inquiry", "problem", "web", "worklist :: file" })
package dk.borgerraadgiver.recommendation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
