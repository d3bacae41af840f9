/**
 * The frame of every page: who may open what, the menu, forms, languages, errors, and
 * what was typed when a session ended.
 */
@NullMarked
@ApplicationModule(displayName = "Web", allowedDependencies = { "account", "audit", "office", "shared" })
package dk.borgerraadgiver.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
