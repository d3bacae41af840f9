package dk.borgerraadgiver.recommendation.given;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/**
 * The recommendations to be worked on.
 */
interface RecommendationFiles extends JpaRepository<Recommendation, UUID> {

	/** One that nobody else works on until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Recommendation r where r.id = :id")
	Optional<Recommendation> hold(UUID id);

}
