package dk.borgerraadgiver.example.writing;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/**
 * The examples to be worked on.
 */
interface ExampleFiles extends JpaRepository<Example, UUID> {

	/** One that nobody else works on until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from Example e where e.id = :id")
	Optional<Example> hold(UUID id);

}
