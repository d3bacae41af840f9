package dk.borgerraadgiver.mandate;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * Those who speak for citizens.
 */
interface Representatives extends JpaRepository<Representative, UUID> {

}
