package dk.borgerraadgiver.inquiry;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The office's inquiries. Only {@link InquiryDesk} and {@link CaseDoor} may ask.
 */
interface Inquiries extends JpaRepository<Inquiry, UUID> {

	Optional<Inquiry> findByCaseYearAndCaseSequence(int caseYear, int caseSequence);

}
