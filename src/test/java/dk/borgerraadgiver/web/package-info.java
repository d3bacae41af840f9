/**
 * Tests of the frame of every page.
 */
@NullMarked
package dk.borgerraadgiver.web;

import org.jspecify.annotations.NullMarked;
