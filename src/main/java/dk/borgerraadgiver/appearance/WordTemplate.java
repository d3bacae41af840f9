package dk.borgerraadgiver.appearance;

/**
 * The municipality's Word template as the page of it shows it.
 *
 * @param name what its file was called
 * @param handed by whom it was handed over
 */
public record WordTemplate(String name, HandedOver handed) {
}
