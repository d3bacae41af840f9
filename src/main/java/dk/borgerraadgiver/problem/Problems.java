package dk.borgerraadgiver.problem;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The problems the office has named.
 */
interface Problems extends JpaRepository<Problem, UUID> {

	Optional<Problem> findFirstByTitleIgnoreCaseOrderByCreatedAt(String title);

}
