/**
 * The few types every room uses. Kept tiny on purpose.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package dk.borgerraadgiver.shared;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
