package dk.borgerraadgiver.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Chains the log. Lines are written without waiting for each other, and put into the
 * chain shortly after, by one server at a time.
 */
@Repository
class LogChain {

	private static final int AT_ONCE = 5_000;

	/** Lines that may have been numbered before others and written after them. */
	private static final int LATE = 20_000;

	private static final String LOOSE = """
			select 'e' as kind, e.id, e.at, %s as line
			from audit_entry e
			where e.id > (select coalesce(max(entry_id), 0) from audit_link) - :late
			  and not exists (select from audit_link l where l.entry_id = e.id)
			union all
			select 'c', c.id, c.at, %s
			from audit_change c
			where c.id > (select coalesce(max(change_id), 0) from audit_link) - :late
			  and not exists (select from audit_link l where l.change_id = c.id)
			order by at, kind, id
			limit :most
			""".formatted(Lines.ENTRY, Lines.CHANGE);

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final TransactionOperations transaction;

	LogChain(JdbcClient jdbc, JdbcTemplate template, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.template = template;
		this.transaction = transaction;
	}

	/**
	 * Puts all lines into the chain that are not in it yet.
	 * @return how many
	 */
	int lengthen() {
		int all = 0;
		int some;
		do {
			some = Objects.requireNonNull(this.transaction.execute((status) -> lengthenBySome()));
			all += some;
		}
		while (some == AT_ONCE);
		return all;
	}

	private int lengthenBySome() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('audit_link'))").query((row) -> {
		});
		var link = last();
		var rows = new ArrayList<Object[]>();
		for (var loose : loose()) {
			link = link.next(loose.line());
			rows.add(new Object[] { link.position(), loose.kind().equals("e") ? loose.id() : null,
					loose.kind().equals("c") ? loose.id() : null, link.hash() });
		}
		this.template.batchUpdate("insert into audit_link (position, entry_id, change_id, hash) values (?, ?, ?, ?)",
				rows);
		return rows.size();
	}

	/** The last link. */
	@Transactional(readOnly = true)
	public Link last() {
		return this.jdbc.sql("select position, hash from audit_link order by position desc limit 1")
			.query((row, place) -> new Link(row.getLong(1), Objects.requireNonNull(row.getBytes(2))))
			.optional()
			.orElse(Link.NONE);
	}

	private List<Loose> loose() {
		return this.jdbc.sql(LOOSE)
			.param("late", LATE)
			.param("most", AT_ONCE)
			.query(DataClassRowMapper.newInstance(Loose.class))
			.list();
	}

	/**
	 * A line that is not in the chain yet.
	 *
	 * @param kind {@code e} for an entry, {@code c} for a change
	 */
	record Loose(String kind, long id, String line) {

	}

}
