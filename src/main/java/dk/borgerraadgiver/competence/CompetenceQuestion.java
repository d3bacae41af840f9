package dk.borgerraadgiver.competence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an inquiry when it is asked whether the office may take it up.
 *
 * @param receivedOn the day it was received
 * @param eventOn the day of what is complained about, when known
 * @param codes the departments, categories and type chosen
 */
public record CompetenceQuestion(LocalDate receivedOn, @Nullable LocalDate eventOn, Collection<UUID> codes) {
}
