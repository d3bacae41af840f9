package dk.borgerraadgiver.support;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Empties tables between tests, also those the journal duty keeps: for its own
 * transaction alone their guards are off.
 */
public final class Emptied {

	private static final String ALL = """
			select string_agg(format('%I.%I', schemaname, tablename), ', ')
			from pg_tables
			where schemaname = 'public' and tablename <> 'flyway_schema_history'
			""";

	private Emptied() {
	}

	/** No row in any table. */
	public static void everything(JdbcClient jdbc) {
		tables(jdbc, jdbc.sql(ALL).query(String.class).single());
	}

	/** No row in some tables, nor in those that refer to them. */
	public static void tables(JdbcClient jdbc, String names) {
		jdbc.sql("""
				do $$ begin
					set local session_replication_role = replica;
					truncate table %s restart identity cascade;
				end $$
				""".formatted(names)).update();
	}

}
