/**
 * The two clocks of a case, the office's and the department's: what is due, what is
 * overdue, and what an advisor has before them today.
 */
@NullMarked
@ApplicationModule(displayName = "Follow-up", allowedDependencies = { "shared", "audit", "account", "codelist",
		"inquiry", "journal", "mandate", "office", "web" })
package dk.borgerraadgiver.followup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
