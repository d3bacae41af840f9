package dk.borgerraadgiver.oversight;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who has opened a case, in short.
 *
 * @param others how many colleagues this year
 * @param mine when the viewer last did, {@code null} for never before
 */
record Seen(int others, @Nullable LocalDate mine) {

}
