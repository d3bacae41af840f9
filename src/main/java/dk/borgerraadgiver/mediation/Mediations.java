package dk.borgerraadgiver.mediation;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * Every mediation there has been.
 */
interface Mediations extends JpaRepository<Mediation, UUID> {

}
