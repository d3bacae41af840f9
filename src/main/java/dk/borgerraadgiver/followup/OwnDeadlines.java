package dk.borgerraadgiver.followup;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The deadlines advisors have set. Whoever asks has been shown the case by its door.
 */
interface OwnDeadlines extends JpaRepository<OwnDeadline, UUID> {

	Optional<OwnDeadline> findByIdAndInquiryId(UUID id, UUID inquiryId);

}
