package dk.borgerraadgiver.example;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The examples, for the reports that take them in.
 */
@Repository
public class Examples {

	private static final String SELECT = """
			select e.id, e.key, e.title, e.text, e.status, code_name_on(e.department_id, :today) as department,
			       code_name_on(e.category_id, :today) as category
			from example e
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Examples(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The example a report names. */
	@Transactional(readOnly = true)
	public Optional<ToldExample> find(String key) {
		return ask(SELECT + "where e.key = :key").param("key", key.toLowerCase(Locale.ROOT))
			.query(DataClassRowMapper.newInstance(ToldExample.class))
			.optional();
	}

	/** All that reports may take in, by title. */
	@Transactional(readOnly = true)
	public List<ToldExample> ready() {
		return ask(SELECT + "where e.status = 'READY' order by e.title collate \"da-x-icu\", e.key")
			.query(DataClassRowMapper.newInstance(ToldExample.class))
			.list();
	}

	private JdbcClient.StatementSpec ask(String sql) {
		return this.jdbc.sql(sql).param("today", LocalDate.now(this.clock));
	}

}
