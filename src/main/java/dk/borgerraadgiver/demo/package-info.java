/**
 * The demo office: a municipality that does not exist, with invented people and two and a
 * half years of inquiries, to try the system on.
 */
@NullMarked
@ApplicationModule(displayName = "Demo office",
		allowedDependencies = { "account", "codelist", "inquiry", "office", "report :: route", "shared" })
package dk.borgerraadgiver.demo;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
