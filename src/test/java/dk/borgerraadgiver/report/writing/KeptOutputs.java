package dk.borgerraadgiver.report.writing;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What happens in the database when a file of a report is kept.
 *
 * @param jdbc the database
 */
record KeptOutputs(JdbcClient jdbc) {

	/** Held by whoever lets {@link #waitForALock files wait}. */
	static final int LOCK = 4711;

	/** Each file waits until nobody else holds the lock. */
	void waitForALock() {
		does("perform pg_advisory_xact_lock(" + LOCK + ");");
	}

	/** A statement of PL/pgSQL, which sees the file as {@code new}. */
	void does(String what) {
		this.jdbc
			.sql("create function test_output() returns trigger language plpgsql as $$ begin " + what
					+ " return new; end $$")
			.update();
		this.jdbc.sql(
				"create trigger test_output before insert on report_output for each row execute function test_output()")
			.update();
	}

	/** Nothing but being kept. */
	void areLetBe() {
		this.jdbc.sql("drop trigger if exists test_output on report_output").update();
		this.jdbc.sql("drop function if exists test_output()").update();
	}

}
