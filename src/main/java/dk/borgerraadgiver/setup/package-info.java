/**
 * The first start of a real office: the page that makes it somebody's, and the gate that
 * leads there until then.
 */
@NullMarked
@ApplicationModule(displayName = "Set-up", allowedDependencies = { "account", "codelist", "office", "shared" })
package dk.borgerraadgiver.setup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
