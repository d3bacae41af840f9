package dk.borgerraadgiver.letter;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The office's templates.
 */
interface LetterTemplates extends JpaRepository<LetterTemplate, UUID> {

	Optional<LetterTemplate> findByNameIgnoreCase(String name);

}
