package dk.borgerraadgiver.audit;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.PastSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Accounts, cases and people who were there before the log was.
 */
class LogMigrationTests {

	private static final UUID ADVISOR = new UUID(0, 1);

	private static final PastSchema PAST = PastSchema.after("20261125.1930");

	private static UUID citizen = new UUID(0, 0);

	private static UUID inquiry = new UUID(0, 0);

	@BeforeAll
	static void bringUpToDate() {
		var jdbc = PAST.jdbc();
		jdbc.sql("""
				insert into account (id, username, full_name, created_at, version)
				values (?, 'rikke', 'Rikke Rådgiver', now(), 0)
				""").param(ADVISOR).update();
		var cases = new CaseMother(jdbc);
		citizen = cases.citizen("Karen Olsen");
		inquiry = cases.inquiry(LocalDate.of(2026, 3, 2), null, null, citizen);
		PAST.bringUpToDate();
	}

	@Test
	void whatWasThereBeforeLeavesNothingInTheLog() {
		assertThat(PAST.jdbc()
			.sql("select count(*) from audit_change where what in ('account', 'inquiry', 'citizen') and way = 'INSERT'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void aCitizenFromBeforeWhoIsChangedIsNotedByTheFieldsNamesAlone() {
		PAST.jdbc()
			.sql("update citizen set name = 'Karen Ohlsen', phone = '12345678', version = 1 where id = ?")
			.param(citizen)
			.update();
		assertThat(change(citizen)).startsWith("citizen UPDATE ")
			.contains("\"name\": null", "\"phone\": null")
			.doesNotContain("Karen", "Ohlsen", "1234", "version");
	}

	@Test
	void aCaseFromBeforeThatIsChangedIsNotedByTheFieldsNamesAlone() {
		PAST.jdbc().sql("update inquiry set subject = 'Noget andet' where id = ?").param(inquiry).update();
		assertThat(change(inquiry)).startsWith("inquiry UPDATE ").contains("\"subject\": null").doesNotContain("Noget");
	}

	@Test
	void anAccountFromBeforeThatIsChangedIsNotedFromWhatToWhat() {
		PAST.jdbc().sql("update account set full_name = 'Rikke Holm' where id = ?").param(ADVISOR).update();
		assertThat(change(ADVISOR)).isEqualTo("account UPDATE {\"full_name\": [\"Rikke Rådgiver\", \"Rikke Holm\"]}");
	}

	private static String change(UUID row) {
		return PAST.jdbc()
			.sql("select what || ' ' || way || ' ' || fields from audit_change where row_key = ?")
			.param(row.toString())
			.query(String.class)
			.single();
	}

}
