package dk.borgerraadgiver.journal;

import java.time.LocalDate;

/**
 * What people say of a document.
 *
 * @param subject a short one, may be empty
 * @param datedOn the day it was received or sent
 * @param withheld whether it must not be handed out
 */
record DocumentFacts(String subject, LocalDate datedOn, boolean withheld) {
}
