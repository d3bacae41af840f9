package dk.borgerraadgiver.citizen;

import java.util.UUID;

/**
 * What is known of a person is no longer the same; what it was and is, is not said.
 *
 * @param citizen the person's registration
 * @param by the account of who changed it
 */
public record CitizenChanged(UUID citizen, UUID by) {
}
