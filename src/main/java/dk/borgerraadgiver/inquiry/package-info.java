/**
 * The cases: inquiries and their complaint matters, from the day they are received until
 * they are closed, and again when they are reopened.
 */
@NullMarked
@ApplicationModule(displayName = "Inquiry",
		allowedDependencies = { "shared", "audit", "account", "codelist", "citizen", "competence", "web" })
package dk.borgerraadgiver.inquiry;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
