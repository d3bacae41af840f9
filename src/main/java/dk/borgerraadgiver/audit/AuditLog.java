package dk.borgerraadgiver.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the log, a line at a time and each for good at once: a change that is taken back
 * was still tried.
 */
@Repository
class AuditLog {

	private final JdbcClient jdbc;

	private final Clock clock;

	AuditLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void write(AuditEntry entry) {
		this.jdbc
			.sql("""
					insert into audit_entry (at, account_id, act, place, cases, persons, subject, status, purpose, address, request)
					values (:at, :account, :act, :place, :cases, :persons, :subject, :status, :purpose, :address, :request)
					""")
			.param("at", OffsetDateTime.now(this.clock))
			.param("account", entry.accountId())
			.param("act", entry.act().name())
			.param("place", entry.place())
			.param("cases", entry.cases().toArray(String[]::new))
			.param("persons", entry.persons().toArray(UUID[]::new))
			.param("subject", entry.subject())
			.param("status", entry.status())
			.param("purpose", entry.purpose())
			.param("address", entry.address())
			.param("request", entry.request())
			.update();
	}

}
