package dk.borgerraadgiver.mandate;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * Every consent there has been.
 */
interface GivenConsents extends JpaRepository<Consent, UUID> {

	boolean existsByFormId(UUID formId);

	List<Consent> findByInquiryIdAndWithdrawnOnIsNull(UUID inquiryId);

}
