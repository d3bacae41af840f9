package dk.borgerraadgiver.codelist;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * The office's codes.
 */
interface Codes extends JpaRepository<Code, UUID> {

	@EntityGraph(attributePaths = "names")
	List<Code> findByListOrderBySortOrder(CodeList list);

	/**
	 * Keeps other changes of the lists waiting until this transaction ends: what two
	 * administrators decide at the same time must agree.
	 */
	@Query(value = "select 1 from pg_advisory_xact_lock(20260001)", nativeQuery = true)
	int lock();

}
