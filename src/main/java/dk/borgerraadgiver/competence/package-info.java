/**
 * What the office may take up: its own rules about what it turns away as a rule. A hint
 * to the advisor, never a wall.
 */
@NullMarked
@ApplicationModule(displayName = "Competence", allowedDependencies = { "shared", "codelist" })
package dk.borgerraadgiver.competence;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
