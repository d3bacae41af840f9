package dk.borgerraadgiver.inquiry;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tells the kind of case a type makes.
 */
@Repository
class CaseKinds {

	private final JdbcClient jdbc;

	CaseKinds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	CaseKind of(@Nullable UUID typeId) {
		return this.jdbc.sql("select meaning from code where id = :type and meaning is not null")
			.param("type", typeId)
			.query(CaseKind.class)
			.optional()
			.orElse(CaseKind.ORDINARY);
	}

}
