package dk.borgerraadgiver.codelist;

/**
 * An office has got its first codes; published in the transaction that fills the lists,
 * for the rooms that begin with something made of them.
 */
public record CodeListsFilled() {
}
