package dk.borgerraadgiver.letter;

import java.sql.Types;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what stands at the top of the office's letters.
 */
@Repository
class LetterHeads {

	private final JdbcClient jdbc;

	LetterHeads(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public LetterHead current() {
		return this.jdbc.sql("select office, nullif(contact, '') as contact, version from letter_head")
			.query(DataClassRowMapper.newInstance(LetterHead.class))
			.optional()
			.orElse(LetterHead.PLAIN);
	}

	/**
	 * Changes it.
	 * @param head with the version the change was made from
	 * @return {@code false} when somebody else was first; then nothing is changed
	 */
	@Transactional
	public boolean change(LetterHead head) {
		var clean = head.withVersion(head.version());
		return this.jdbc.sql("""
				insert into letter_head (office, contact, version) values (:office, coalesce(:contact, ''), 1)
				on conflict (id) do update
				set office = excluded.office, contact = excluded.contact, version = letter_head.version + 1
				where letter_head.version = :version
				""")
			.param("office", clean.office())
			.param("contact", clean.contact(), Types.VARCHAR)
			.param("version", clean.version())
			.update() == 1;
	}

}
