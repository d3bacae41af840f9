/**
 * What happened in a case, noted once and never changed: what people said and wrote, the
 * documents, and what the system did.
 */
@NullMarked
@ApplicationModule(displayName = "Journal", allowedDependencies = { "shared", "audit", "account", "inquiry", "web" })
package dk.borgerraadgiver.journal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
