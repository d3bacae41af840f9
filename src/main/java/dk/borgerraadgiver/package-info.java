/**
 * The case system of a Danish municipal citizen advisor's office: one folder per thing
 * the office talks about.
 */
@NullMarked
package dk.borgerraadgiver;

import org.jspecify.annotations.NullMarked;
