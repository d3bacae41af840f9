package dk.borgerraadgiver.followup;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The questions put to departments. Whoever asks has been shown the case by its door.
 */
interface Forwardings extends JpaRepository<Forwarding, UUID> {

	boolean existsByFormId(UUID formId);

	Optional<Forwarding> findByIdAndInquiryId(UUID id, UUID inquiryId);

}
