package dk.borgerraadgiver.citizen;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The people the office knows.
 */
interface Citizens extends JpaRepository<Citizen, UUID> {

	List<Citizen> findByCpr(String cpr);

}
