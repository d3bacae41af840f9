/**
 * Files that rows leave the system in.
 */
@NullMarked
@NamedInterface("file")
package dk.borgerraadgiver.worklist.file;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
