package dk.borgerraadgiver.inquiry;

import java.util.List;

/**
 * A known person offered while somebody types, with the latest inquiries.
 *
 * @param person who it may be
 * @param latest their newest inquiries, at most three
 * @param through names of those who speak for them and whose number or address is typed
 */
record Suggestion(KnownCitizen person, List<EarlierCase> latest, List<String> through) {
}
