/**
 * How advisors share the work: the lists they work through, and whose each case is.
 */
@NullMarked
@ApplicationModule(displayName = "Worklist",
		allowedDependencies = { "shared", "audit", "account", "codelist", "inquiry", "web" })
package dk.borgerraadgiver.worklist;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
