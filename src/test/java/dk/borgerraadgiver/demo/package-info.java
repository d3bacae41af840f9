@NullMarked
package dk.borgerraadgiver.demo;

import org.jspecify.annotations.NullMarked;
