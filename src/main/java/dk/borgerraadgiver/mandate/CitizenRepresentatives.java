package dk.borgerraadgiver.mandate;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands those who speak for a person over to another registration of the same person, and
 * back. Consents lie with the cases and powers of attorney with the representatives: they
 * come along.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CitizenRepresentatives {

	private final JdbcClient jdbc;

	CitizenRepresentatives(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Hands over all there are. */
	public void handOver(UUID merge, UUID from, UUID to) {
		this.jdbc.sql("""
				insert into citizen_merge_representative (merge_id, representative_id)
				select ?, id from representative where citizen_id = ?
				""").params(merge, from).update();
		handBack(merge, from, to);
	}

	/** Hands back those that were handed over and are still there. */
	public void handBack(UUID merge, UUID from, UUID to) {
		this.jdbc.sql("""
				update representative set citizen_id = :to, version = version + 1
				where citizen_id = :from
				  and id in (select representative_id from citizen_merge_representative where merge_id = :merge)
				""").param("merge", merge).param("from", from).param("to", to).update();
	}

}
