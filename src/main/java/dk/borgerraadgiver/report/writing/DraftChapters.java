package dk.borgerraadgiver.report.writing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The chapters of reports.
 */
interface DraftChapters extends JpaRepository<DraftChapter, UUID> {

	List<DraftChapter> findByReportIdOrderByPosition(UUID reportId);

	Optional<DraftChapter> findByIdAndReportId(UUID id, UUID reportId);

}
