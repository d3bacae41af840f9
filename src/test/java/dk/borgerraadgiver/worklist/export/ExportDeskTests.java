package dk.borgerraadgiver.worklist.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.worklist.WorklistPages;
import dk.borgerraadgiver.worklist.file.ExportFormat;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What leaves is handed on as it comes from the database, and is asked for once more.
 */
@OfficeTest
class ExportDeskTests extends WorklistPages {

	@Autowired
	private ExportDesk desk;

	@Test
	void rowsLeaveWhileTheDatabaseStillHoldsTheRest() throws IOException {
		this.jdbc
			.sql("""
					insert into inquiry (id, case_year, case_sequence, received_on, subject, created_at, changed_at, version)
					select gen_random_uuid(), 2025, n, date '2025-01-01' + n % 300, 'Sag', now(), now(), 0
					from generate_series(1, 5000) n
					""")
			.update();
		var stillOpen = new ArrayList<Boolean>();
		write(new OutputStream() {
			@Override
			public void write(int octet) {
				stillOpen.add(holdsTheRest());
			}

			@Override
			public void write(byte[] octets, int from, int length) {
				write(0);
			}
		});
		assertThat(stillOpen).hasSizeGreaterThan(10).startsWith(true, true, true).endsWith(false);
	}

	/** Asked on the connection the rows come by: a cursor is shown to no other. */
	private boolean holdsTheRest() {
		return this.jdbc.sql("select exists (select from pg_cursors where name <> '')").query(Boolean.class).single();
	}

	@Test
	void aCaseThatIsRestrictedAfterItWasNotedStaysHere() throws IOException {
		var file = new ByteArrayOutputStream();
		var form = ExportForm.ofAll("", null);
		var noted = this.desk.note(form, ExportFormat.CSV, Staff.SECOND_ADVISOR);
		restrict(0, Staff.ADVISOR);
		this.desk.write(noted, form, ExportFormat.CSV, Staff.SECOND_ADVISOR, file);
		assertThat(file.toString(StandardCharsets.UTF_8)).contains("2026-0002", "2026-0003")
			.doesNotContain("2026-0001");
	}

	private void write(OutputStream to) throws IOException {
		var form = ExportForm.ofAll("", null);
		this.desk.write(this.desk.note(form, ExportFormat.CSV, Staff.ADVISOR), form, ExportFormat.CSV, Staff.ADVISOR,
				to);
	}

}
