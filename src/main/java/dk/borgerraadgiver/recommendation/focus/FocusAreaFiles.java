package dk.borgerraadgiver.recommendation.focus;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/**
 * The focus areas to be worked on.
 */
interface FocusAreaFiles extends JpaRepository<FocusArea, UUID> {

	/** One that nobody else works on until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from FocusArea a where a.id = :id")
	Optional<FocusArea> hold(UUID id);

}
