package dk.borgerraadgiver.report.writing;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The office's reports.
 */
interface Reports extends JpaRepository<Report, UUID> {

}
