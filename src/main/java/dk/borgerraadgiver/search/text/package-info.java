/**
 * Danish words as a search compares them.
 */
@NullMarked
@NamedInterface("text")
package dk.borgerraadgiver.search.text;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
