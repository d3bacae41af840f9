package dk.borgerraadgiver.appearance;

import java.time.OffsetDateTime;

/**
 * By whom a logo or a template was handed over.
 *
 * @param mark tells it from any other
 * @param by the full name of who handed it over
 * @param at when
 */
public record HandedOver(String mark, String by, OffsetDateTime at) {
}
