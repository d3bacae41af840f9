/**
 * Paper: documents that can be read aloud (PDF/UA-1) and kept for ever (PDF/A-2a), from
 * pages of HTML.
 */
@NullMarked
@ApplicationModule(displayName = "Paper", allowedDependencies = {})
package dk.borgerraadgiver.paper;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
