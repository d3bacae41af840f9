package dk.borgerraadgiver.recommendation.given;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Since when the council reads something.
 *
 * @param publicFrom the first day; none means not yet
 */
public record PublishForm(@Nullable LocalDate publicFrom) {
}
