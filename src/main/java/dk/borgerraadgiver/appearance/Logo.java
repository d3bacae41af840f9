package dk.borgerraadgiver.appearance;

/**
 * The municipality's logo.
 *
 * @param png its picture as PNG, drawn anew from what was handed over
 * @param width in dots
 * @param height in dots
 * @param alt what it shows, for those who do not see it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Logo(byte[] png, int width, int height, String alt) {
}
