/**
 * How what the office publishes looks: the municipality's logo and its Word template.
 */
@NullMarked
@ApplicationModule(displayName = "Appearance", allowedDependencies = { "shared", "account" })
package dk.borgerraadgiver.appearance;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
