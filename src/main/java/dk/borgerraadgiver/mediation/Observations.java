package dk.borgerraadgiver.mediation;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * Every meeting the office has sat in at, or was to.
 */
interface Observations extends JpaRepository<Observation, UUID> {

}
