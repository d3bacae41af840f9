package dk.borgerraadgiver.citizen;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * All that was ever merged.
 */
interface Merges extends JpaRepository<CitizenMerge, UUID> {

	List<CitizenMerge> findByKeptIdAndUndoneAtIsNull(UUID keptId);

	List<CitizenMerge> findByBeforeCprAndUndoneAtIsNull(String cpr);

}
