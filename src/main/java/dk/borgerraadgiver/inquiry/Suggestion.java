package dk.borgerraadgiver.inquiry;

import java.util.List;

/**
 * A known person offered while somebody types, with the latest inquiries.
 *
 * @param person who it may be
 * @param latest their newest inquiries, at most three
 */
record Suggestion(KnownCitizen person, List<EarlierCase> latest) {
}
