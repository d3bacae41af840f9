@NullMarked
package dk.borgerraadgiver.account;

import org.jspecify.annotations.NullMarked;
