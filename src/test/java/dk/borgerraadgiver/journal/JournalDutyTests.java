package dk.borgerraadgiver.journal;

import java.time.LocalDate;
import java.util.List;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the journal duty keeps is kept by the database itself, whoever asks.
 */
@OfficeTest
class JournalDutyTests {

	/** Tables with a guard before update and delete, and what else is refused there. */
	private static final String GUARDED = """
			select c.relname
			from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
			where exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'O' and t.tgtype & 26 = 26)
			""";

	private static final String NOT_EMPTIED = GUARDED + """
			and exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'O' and t.tgtype & 34 = 34)
			""";

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatIsGuardedRowByRowIsGuardedAsAWhole() {
		var guarded = names(GUARDED);
		assertThat(guarded).contains("journal_entry", "document", "document_chunk", "frozen_report");
		assertThat(names(NOT_EMPTIED)).containsExactlyInAnyOrderElementsOf(guarded);
	}

	@Test
	void neitherAGuardedTableNorWhatItHangsOnIsEmptied() {
		var inquiry = new CaseMother(this.jdbc).inquiry(LocalDate.of(2026, 3, 2));
		this.jdbc.sql("""
				insert into journal_entry (id, inquiry_id, kind, happened_on, written_at, note)
				values (gen_random_uuid(), ?, 'INTERNAL', date '2026-03-02', now(), 'Talt med Ydelse.')
				""").param(inquiry).update();
		for (String table : names(GUARDED)) {
			assertThatExceptionOfType(DataAccessException.class).as(table)
				.isThrownBy(() -> this.jdbc.sql("truncate table " + table + " cascade").update())
				.havingRootCause()
				.withMessageContaining("never changed");
		}
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("truncate table account, inquiry cascade").update());
		assertThat(this.jdbc.sql("select note from journal_entry").query(String.class).single())
			.isEqualTo("Talt med Ydelse.");
	}

	private List<String> names(String sql) {
		return this.jdbc.sql(sql).query((row, place) -> row.getString(1)).list();
	}

}
