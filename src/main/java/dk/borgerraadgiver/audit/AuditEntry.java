package dk.borgerraadgiver.audit;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param accountId who, {@code null} for nobody who was signed in
 * @param act what was done
 * @param place the handler's method and pattern, never an address as it was typed
 * @param cases numbers of the cases that were shown or dealt with, first the one it was
 * about
 * @param persons citizens who were shown
 * @param subject what else it was about
 * @param status of the answer
 * @param purpose what it was for, where that was asked
 * @param address the network address it came from
 * @param request the same in what it changed
 */
record AuditEntry(@Nullable UUID accountId, Act act, String place, Set<String> cases, Set<UUID> persons,
		@Nullable UUID subject, int status, @Nullable String purpose, String address, UUID request) {

}
